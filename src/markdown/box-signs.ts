/** What an open box is drawn as. */
export const openBoxes = '☐□▢◻⬜🔲❏❑';

/** What a ticked box is drawn as. */
export const tickedBoxes = '☑☒✓✔';
