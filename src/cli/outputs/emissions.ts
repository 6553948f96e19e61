/** What `runsheet build --emit` can write. */
export const emissions = ['bash', 'json'] as const;
export type EmissionName = (typeof emissions)[number];
