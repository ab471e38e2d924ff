import type english from '../en/rewards.js';
declare const rewards: typeof english;
export default rewards;
