/** Components that documentation tools write in small letters; others begin with a capital. */
const SMALL_LETTERS = new Set([
  'admonition',
  'callout',
  'code-block',
  'code-group',
  'code-group-item',
  'details',
  'note',
  'procedure',
  'step',
  'steps',
  'tab',
  'tab-item',
  'tabs',
  'tip',
  'warning',
]);

/** Components of Docusaurus, Starlight, Mintlify, Nextra and others that always wrap something. */
const WRAPPERS = new Set([
  'Accordion',
  'AccordionGroup',
  'Admonition',
  'Aside',
  'Callout',
  'Card',
  'Caution',
  'CodeGroup',
  'Danger',
  'Details',
  'Expandable',
  'Info',
  'Note',
  'Step',
  'Steps',
  'Tab',
  'TabItem',
  'TabPanel',
  'Tabs',
  'Tip',
  'Warning',
]);

const HTML_IN_CAPITALS =
  /^(?:A|B|I|P|U|BR|HR|DIV|TABLE|TR|TD|TH|TBODY|THEAD|PRE|IMG|CENTER|FONT|UL|OL|LI|DL|DT|DD|SPAN|CODE|KBD|SUB|SUP|H[1-6])$/;

export function isComponentName(name: string): boolean {
  return SMALL_LETTERS.has(name) || (/^[A-Z]/.test(name) && !HTML_IN_CAPITALS.test(name));
}

/** Whether a tag of this name that is never closed is a mistake, not a placeholder such as `<Region>`. */
export function isWrapperName(name: string): boolean {
  return SMALL_LETTERS.has(name) || WRAPPERS.has(name);
}
