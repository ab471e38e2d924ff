import type { Message, Words } from '../messages.js';

const guest = {
  guestTitle: 'Good things come back',
  guestLead: 'Join {program} and get something back every time you shop.',
  guestEarn: 'How it adds up',
  guestGet: 'What you can get',
  candidateTitle: 'Nice to see you, {name}',
} satisfies Record<string, Message>;

export default guest as Words<typeof guest>;
