/** From which place of a list an arrow key leads where; -1 is before the first. */
const STEPS: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at <= 0 ? count : at) - 1,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** Moves the focus through a list by the arrow keys, Home and End. Other keys are left alone. */
export function moveFocus(event: KeyboardEvent, list: NodeListOf<HTMLElement>): void {
  const items = [...list];
  const next = STEPS[event.key]?.(items.indexOf(event.target as HTMLElement), items.length);
  if (next === undefined) return;
  event.preventDefault();
  items[next]?.focus();
}
