/** The rule set compiled into the bundle by `vite-plugin.ts`. */
export { rules } from 'virtual:policy-lights-rules';
