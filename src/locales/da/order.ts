import type english from '../en/order.js';

const order: typeof english = {
  productEarn: 'Optjen {points}',
  productMembers: 'Medlemmer optjener {points} her',
  productBonus: '{factor}× i dag',

  orderPending: '{points} er på vej, klar {when}.',
  orderPendingSoon: '{points} er på vej.',
  orderCleared: '{points} er dine.',
  orderNear: '{points} mere, så er den din: {reward}.',
  orderEnough: 'Så har du nok til denne: {reward}.',
  orderWaiting: '{points} venter på denne ordre',
  orderWaitingUntil: 'Bliv medlem med ordrens e-mailadresse senest {date}, så er de dine.',
  orderWaitingLead: 'Bliv medlem med ordrens e-mailadresse, så er de dine.',
  orderClaim: 'Bliv medlem og få {points}',
  claimSent: 'Kig i din mail: linket i den giver dig {points}.',
  claimConfirmed: '{points} er dine. Velkommen.',
  claimMember: 'Adressen tilhører et medlem. Log ind, så tæller ordren.',
  claimDiffers: 'Det er ikke ordrens adresse. Brug venligst den, du bestilte med.',
  claimExpired: 'Fristen for at få {points} er overskredet. Din næste ordre tæller fra starten, hvis du er medlem.',
  claimFailed: 'Det lykkedes ikke. Intet er gået tabt; prøv venligst igen.',
};

export default order;
