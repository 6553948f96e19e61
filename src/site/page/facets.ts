/** What steps can be narrowed down by, in the order in which it is offered. */
export const facets = ['kind', 'environment', 'language', 'hazard', 'risk', 'guide', 'phase'] as const;
export type Facet = (typeof facets)[number];
