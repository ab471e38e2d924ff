import type { Message, Words } from '../messages.js';

const order = {
  productEarn: 'Earn {points}',
  productMembers: 'Members earn {points} here',
  productBonus: '{factor}× today',

  orderPending: '{points} are on the way, ready {when}.',
  orderPendingSoon: '{points} are on the way.',
  orderCleared: '{points} are yours.',
  orderNear: '{points} more and it is yours: {reward}.',
  orderEnough: 'Then you have enough for this: {reward}.',
  orderWaiting: '{points} wait for this order',
  orderWaitingUntil: 'Join with the e-mail address of your order by {date}, and they are yours.',
  orderWaitingLead: 'Join with the e-mail address of your order, and they are yours.',
  orderClaim: 'Join and get {points}',
  claimSent: 'Look in your mail: the link in it brings you {points}.',
  claimConfirmed: '{points} are yours. Welcome.',
  claimMember: 'This address belongs to a member. Sign in, and the order counts.',
  claimDiffers: 'This is not the address of the order. Please use the one you ordered with.',
  claimExpired: 'The time to claim {points} is over. Your next order counts from the start if you join.',
  claimFailed: 'That did not work. Nothing is lost; please try again.',
} satisfies Record<string, Message>;

export default order as Words<typeof order>;
