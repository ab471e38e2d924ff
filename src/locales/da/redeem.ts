import type english from '../en/redeem.js';

const redeem: typeof english = {
  confirmText: '{points} bliver til {reward}. {left} tilbage.',
  confirmGet: '{points} giver dig {reward}. {left} tilbage.',
  confirmGive: '{points} går til {reward}. {left} tilbage.',
  confirmFree: 'Du får {reward}. Det kræver ingen {unit}.',
  confirm: 'Bekræft',
  cancel: 'Fortryd',
  rewardTerms: 'Vilkår',
  chooseVariant: 'Vælg én',
  soldOut: 'Udsolgt',
  amountOff: '{amount} rabat',
  amountName: 'Hvor mange {unit} vil du bruge',
  useAll: 'Brug alle',
  useMost: 'Brug flest mulige',
  checking: 'Vi undersøger, hvad der skete. Dine {unit} er i sikkerhed: de kan ikke trækkes to gange.',
  redeemed: 'Den er din',
  done: 'Færdig',
  failedPoints: 'Din saldo har ændret sig og rækker ikke længere. Intet er brugt.',
  failedGone: 'Den er lige gået. Intet er brugt.',
  failedTier: 'Denne belønning er for et andet niveau. Intet er brugt.',
  failedPrice: 'Belønningen er ændret. Intet er brugt; se efter igen.',
};

export default redeem;
