import type { Message, Words } from '../messages.js';

const join = {
  joinEmail: 'E-mail',
  joinTerms: 'By joining you accept {link}.',
  joinTermsLink: 'the terms',
  joinNews: 'Send me news and offers as well. I can stop any time.',
  joinInvalid: 'Please check the e-mail address.',
  joinFailed: 'Joining did not work. Nothing has changed; please try again.',
  joinSent: 'Look in your mail: the link in it completes your membership.',
  joinExists: 'This address has an account already. Sign in and join from there.',
  joinOther: 'Use another address',
  member: 'Already a member?',
} satisfies Record<string, Message>;

export default join as Words<typeof join>;
