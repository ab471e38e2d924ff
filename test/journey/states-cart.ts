import type { Shown, ShownById } from './states-reading.js';

const inCart = (shown: Omit<Shown, 'within'>): Shown => ({ within: 'loyalty-cart', ...shown });

export const CART: ShownById = {
  'cart-use-points': inCart({
    reads: [/50 kr off 20 Beans left afterwards. \[Use 500 Beans\]/, /230 Beans to go for 10% off/],
    judged: true,
  }),
  'cart-variable': inCart({
    reads: [/DKK 45 off/, /\[Use the most\]/, /\[Use 450 Beans\]/, /50 Beans to go for 50 kr off/],
    judged: true,
  }),
  'cart-voucher-first': inCart({
    reads: [/50 kr off You have this voucher already. It takes no Beans. \[Use your voucher\] Other ways/],
  }),
  'cart-below-minimum': inCart({ reads: [/DKK 41 to go for 50 kr off/], never: [/\[Use/] }),
  'cart-free-shipping-near': inCart({ reads: [/DKK 1 to go for Free shipping/], never: [/\[Use/] }),
  'cart-applied': inCart({
    reads: [
      /− ?DKK 50/,
      /Your 500 Beans come back by themselves if you don’t order by tomorrow/,
      /\[Take it out: 50 kr off\]/,
    ],
    judged: true,
  }),
  'cart-lapsed': inCart({
    reads: [/It no longer counts. The cart has to reach DKK 150 for it: DKK 41 to go/, /\[Take it out/],
    never: [/−/],
  }),
  'cart-excluded': inCart({
    reads: [/10% off your order It does not count for the evening cupping/],
    never: [/\[[^\]]*10% off/],
  }),
  'cart-combination': inCart({
    reads: [
      /50 kr off − ?DKK 50 In your cart/,
      /150 kr off It can’t be used together with MF-\S+\. \[Use this instead\]/,
    ],
    judged: true,
  }),
  'cart-wrong-market': inCart({
    reads: [/DKK 50 off It is valid in Denmark/],
    never: [/\[[^\]]*DKK 50/, /€\d+ off It is/],
  }),
  'cart-other-device': inCart({ reads: [/50 kr off You have this voucher already/, /\[Use your voucher\]/] }),
  'cart-used': inCart({
    reads: [/It no longer counts. Used in order \w+\. \[Take it out/, /\[Vouchers\]/],
    never: [/−/],
  }),
};

/** Nothing can be done with it. */
const OVER = [/\[Copy/, /\[Apply/, /\[Give back/];

export const VOUCHERS: ShownById = {
  'voucher-issued': {
    reads: [
      /MF-\S+/,
      /\[Copy code\]/,
      /\[Apply to cart\]/,
      /Valid until/,
      /For carts from DKK 150/,
      /\[Give back for 500/,
    ],
  },
  'voucher-held': {
    reads: [/Kept for you/, /\[Add to calendar\]/, /The roastery in Nordvest/],
    never: [/\[Apply/],
    judged: true,
  },
  'voucher-used': { reads: [/Used in order \w+/], never: OVER },
  'voucher-expired': { reads: [/Expired/], never: OVER },
  'voucher-revoked': { reads: [/Given back/], never: OVER },
  'voucher-elsewhere': { reads: [/DKK 50 off/, /Valid in Denmark/, /\[Give back/], never: [/\[Apply/, /€/] },
};
