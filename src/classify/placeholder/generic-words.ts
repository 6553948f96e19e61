const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Names of things that guides leave open in lower case, without any sign: `docker logs container-name`. */
export const thingNames = list(`
  app-name application-name project-name service-name server-name container-name container-id image-name image-id pod-name
  node-name namespace-name cluster-name deployment-name release-name bucket-name stack-name function-name instance-name
  instance-id resource-group-name resource-name repo-name repository-name branch-name tag-name commit-hash commit-sha
  commit-id previous-commit previous-commit-hash previous-version previous-tag project-id account-id user-name user-id
  database-name database-user database-password db-name db-user db-password table-name schema-name backup-name role-name
  server-ip server-address host-name domain-name site-name volume-name network-name secret-name region-name zone-name
  username hostname dbname dbuser servername appname databasename dbpassword deployment-id deployment-url
  previous-deployment-id previous-deployment-url migration-name app-id zone-id distribution-id
`);

/** Words that stand for a value when they are the whole value of an option that asks for one. */
export const optionWords = list(`
  user pass password passwd host server database db name username hostname dbname secret token key domain utilisateur usuario usuário benutzer contraseña senha passwort datenbank mot_de_passe
  nom_base base_de_datos nombre_bd nome_banco
`);

/** Words in brackets or angles that are one word and still name something to fill in. */
export const nouns = list(`
  name names url uri id ids host hostname ip port user username password token key secret version tag branch commit hash sha
  date time timezone timestamp duration status number domain email path file filename folder directory dir region zone project
  environment env app application service server cluster namespace node pod container image release bucket database db table
  schema column value release_name repo repository org organization organisation team company site title author owner reason
  description component issue ticket link account region instance profile stack role group message channel webhook address
  backup message deployment migration revision prefix suffix size count target source destination workspace tenant
`);

/** Words in angles that programs print themselves. */
export const printed = list(`
  none unknown nil null pending unset invalid empty undefined default stdin stdout stderr string module lambda anonymous
  eof enter return tab esc escape ctrl cr lf space br hr no-value unavailable nan
`);

/** Words in brackets that mark a line, answer a question or sum up options. */
export const marks = list(`
  info warn warning error err debug trace fatal ok okay pass passed fail failed done skip skipped success notice critical
  optional options option flags flag args arguments arg command commands options... file... yes no y n x all deprecated wip
  urgent note todo sudo bot skip-deploy skip-ci ci-skip no-ci ci root client server
`);
