/** The pages over which a policy is spread. */
export const parts = {
  hub: 'This page leads to the parts of a policy',
  title: (all: number, read: number) =>
    read === all ? `This policy has ${all} parts, all are read` : `This policy has ${all} parts, ${read} read`,
  read: 'read',
  unread: 'not read yet',
  readAll: 'Read all parts',
  how: 'Opens each part in this tab, one after the other, and then comes back. The answers are for what is read so far.',
  howByHand: 'Open each part in this tab and press the button there. The answers are for what is read so far.',
};
