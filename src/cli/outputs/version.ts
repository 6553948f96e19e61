import manifest from '../../../package.json' with { type: 'json' };

/** Version of Runsheet, as its outputs name it. */
export const { version } = manifest;
