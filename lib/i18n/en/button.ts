/** The toolbar button and the entry in the menu of a page. */
export const button = {
  /** What the button says while it carries a light. */
  title: (headline: string) => `Policy Lights: ${headline}`,
  menu: 'Show what this policy means',
};
