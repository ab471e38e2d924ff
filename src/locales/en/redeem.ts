import type { Message, Words } from '../messages.js';

const redeem = {
  confirmText: '{points} become {reward}. {left} left.',
  confirmGet: '{points} get you {reward}. {left} left.',
  confirmGive: '{points} go to {reward}. {left} left.',
  confirmFree: 'You get {reward}. It takes no {unit}.',
  confirm: 'Confirm',
  cancel: 'Cancel',
  rewardTerms: 'Terms',
  chooseVariant: 'Choose one',
  soldOut: 'Sold out',
  amountOff: '{amount} off',
  amountName: 'How many {unit} to use',
  useAll: 'Use all',
  useMost: 'Use the most',
  checking: 'We are checking what happened. Your {unit} are safe: they can’t be taken twice.',
  redeemed: 'It’s yours',
  done: 'Done',
  failedPoints: 'Your balance has changed and no longer covers this. Nothing was spent.',
  failedGone: 'This one has just gone. Nothing was spent.',
  failedTier: 'This reward is for another tier. Nothing was spent.',
  failedPrice: 'This reward has changed. Nothing was spent; please look again.',
} satisfies Record<string, Message>;

export default redeem as Words<typeof redeem>;
