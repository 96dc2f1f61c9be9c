/** Watches the page for text that comes or goes while it is read. */
export interface Changes {
  /**
   * Waits until the page has settled.
   * @param patience how long to wait for a first change, in ms
   * @param quiet the page has settled after so many ms without a change
   * @param end when to stop waiting in any case, as `performance.now()` tells time
   * @returns whether anything has changed since the watch began
   */
  settle(patience: number, quiet: number, end: number): Promise<boolean>;
  stop(): void;
}

const STEP_MS = 50;

/** A change counts when it brings an element with so much text, in UTF-16 units: a clock's tick does not. */
const LEAST_TEXT = 40;
/** Where an element shows no text in its first nodes, that is what most likely follows. */
const MOST_NODES = 200;

/** Begins to watch. To be stopped by the caller. */
export function watchChanges(): Changes {
  const begun = performance.now();
  let last = begun;
  let changed = false;
  const observer = new MutationObserver((records) => {
    if (!records.some(bringsText)) return;
    changed = true;
    last = performance.now();
  });
  observer.observe(document, { subtree: true, childList: true });
  return {
    async settle(patience, quiet, end) {
      const isWaiting = (now: number) => (changed ? now < last + quiet : now < begun + patience);
      while (performance.now() < end && isWaiting(performance.now())) {
        await new Promise((resolve) => setTimeout(resolve, STEP_MS));
      }
      return changed;
    },
    stop: () => observer.disconnect(),
  };
}

function bringsText({ addedNodes }: MutationRecord): boolean {
  return Array.from(addedNodes).some((node) => node.nodeType === Node.ELEMENT_NODE && hasText(node));
}

function hasText(element: Node): boolean {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let i = 0; i < MOST_NODES && length < LEAST_TEXT && walker.nextNode(); i++) {
    const { currentNode } = walker;
    if (currentNode instanceof Text) length += currentNode.data.trim().length;
  }
  return length >= LEAST_TEXT;
}
