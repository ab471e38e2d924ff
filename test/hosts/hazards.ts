import type { Hazard } from './hazard.js';
import { corner } from './hazards/corner.js';
import { frameworks } from './hazards/frameworks.js';
import { layers } from './hazards/layers.js';
import { navigation } from './hazards/navigation.js';
import { policies } from './hazards/policies.js';
import { scripts } from './hazards/scripts.js';
import { styles } from './hazards/styles.js';
import { tags } from './hazards/tags.js';

/** The page nothing is done on: what all others are compared with. */
export const PLAIN: Hazard = { id: 'plain', what: 'A plain page', page: {}, off: 'listeners' };

export const HAZARDS: Hazard[] = [
  PLAIN,
  ...styles,
  ...frameworks,
  ...corner,
  ...layers,
  ...scripts,
  ...navigation,
  ...tags,
  ...policies,
];
