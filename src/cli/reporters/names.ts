export const reporterNames = ['pretty', 'json', 'sarif', 'github', 'junit', 'checkstyle'] as const;
export type ReporterName = (typeof reporterNames)[number];

export const isReporterName = (name: string): name is ReporterName => reporterNames.some((one) => one === name);
