import type { HistoryFault } from './fault.ts';

/** What popup and panel know of the policy that they show. One case at a time. */
export type Memory =
  /** Not known yet, or nothing may be stored (a private window): nothing is offered. */
  | { state: 'none' }
  /** Nothing of this policy is remembered. */
  | { state: 'new' }
  /** This very text is remembered. `since`: ISO date and time at which it was last remembered. */
  | { state: 'kept'; since: string }
  /** Another text of this policy is remembered, under `id`. `lights`: how many lights are different now. */
  | { state: 'changed'; since: string; id: string; lights: number }
  | { state: 'failed'; fault: HistoryFault };
