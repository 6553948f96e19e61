/** Guides to start from: each stands in the folder `templates` of the package under its name. */
export const templates = {
  django: 'Django with PostgreSQL, run by systemd',
  'docker-compose': 'services of Docker Compose with PostgreSQL',
  heroku: 'an app on Heroku with Heroku Postgres',
  kubernetes: 'a Deployment on Kubernetes, migrations as a Job',
  static: 'a static site behind nginx, release folders and a link',
} as const;

export type TemplateName = keyof typeof templates;

export const templateNames = Object.keys(templates) as TemplateName[];

/** The service that the templates speak of. */
export const sampleService = 'Acorn';
