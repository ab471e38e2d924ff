import type english from '../en/activity.js';
declare const activity: typeof english;
export default activity;
