import { packed } from 'virtual:policy-lights-rules';
import { unpackRules } from './unpack.ts';

/** The rule set that is in the bundle, put there by `vite-plugin.ts`. */
export const rules = unpackRules(packed);
