import type { ShownById } from './states-reading.js';

export const POINTS: ShownById = {
  'points-fresh': { reads: [/Hi Freja/, /100 Beans/, /Worth DKK 10\b/], never: [/on the way/, /expire/, /owe/] },
  'points-pending': { reads: [/258 Beans on the way, ready \w+ \d+/], never: [/owe/] },
  'points-expiring': { reads: [/368 Beans/, /100 Beans expire in \d days/] },
  'points-owed': {
    reads: [/You owe 600 Beans after a return. Your next purchase covers it/],
    never: [/Worth/, /\[Redeem/],
  },
  'points-zero': { reads: [/\b0 Beans/, /Within reach/], never: [/Worth/, /owe/, /\[Redeem/] },
  'points-millions': { reads: [/1,234,567 Beans/, /Worth DKK 123,456.70/] },
};

export const TIERS: ShownById = {
  'tier-start': { reads: [/DKK 1,500 to Blackbird/, /Early Bird Your tier/, /What each tier brings/], judged: true },
  'tier-on-the-way': { reads: [/DKK 600 to Blackbird/, /DKK 900 of DKK 1,500/], never: [/keeps you/] },
  'tier-just-reached': { reads: [/You are Blackbird now/, /It brings you 100 Beans/, /DKK 3,400 to Nightingale/] },
  'tier-at-risk': {
    reads: [/DKK 1,500 more by \w+ \d+ keeps you Blackbird/, /On \w+ \d+ you would become Early Bird/],
    judged: true,
  },
  'tier-grace': { reads: [/You are Blackbird until \w+ \d+/, /keeps you Blackbird/], never: [/is over/] },
  'tier-downgraded': { reads: [/You are Early Bird now/, /Your time as Blackbird is over/], never: [/keeps you/] },
  'tier-top': {
    reads: [/Our highest tier/, /Nightingale Your tier/, /DKK 2,000 more by .+ keeps you Nightingale/],
    never: [/ to (Blackbird|Nightingale|The Roaster’s Table)/],
  },
  'tier-invitation': {
    reads: [/You are The Roaster’s Table now/, /By invitation/, /Our highest tier/],
    never: [/ to Nightingale/, /keeps you/],
  },
  'tier-hidden': { reads: [/Night Owls Your tier/, /From DKK 10,000/, /The key to the roastery/] },
  'tiers-by-orders': { reads: [/2 orders to Blackbird/, /From 20 orders/], never: [/From DKK/, /Night Owls/] },
  'tiers-by-points': { reads: [/600 Beans to Blackbird/, /From 5,000 Beans/], never: [/From DKK/, /Night Owls/] },
};
