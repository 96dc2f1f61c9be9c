import type { Words } from '../words.ts';

export const button: Words['button'] = {
  title: (headline) => `Policy Lights – ${headline}`,
  menu: 'Zeigen, was diese Erklärung bedeutet',
};
