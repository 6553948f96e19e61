/** What `runsheet build --emit` can write. */
export const emissions = ['bash', 'checklist', 'json'] as const;
export type EmissionName = (typeof emissions)[number];
