/** Selects the elements that a theme may put straight into its own pages. */
export const INLINE_TAGS =
  'loyalty-balance,loyalty-tier-progress,loyalty-home,loyalty-earn,loyalty-rewards,loyalty-refer,loyalty-vouchers,loyalty-activity,loyalty-perks';
