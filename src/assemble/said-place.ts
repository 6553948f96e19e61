import { guarded, type Pattern } from './criterion/guarded-pattern.ts';
import { foreignMachines } from './foreign-machines.ts';

const environment = '(?:dev(?:elopment)?|staging|qa|uat|sandbox|pre-?prod(?:uction)?|lab|dr)';
/** What is done as well: "for testing" says why, "on test" and "for the test cluster" say where. */
const alsoDone = '(?:test(?:ing)?|demo|preview|acceptance|integration)';
const thing =
  '(?:environments?|clusters?|machines?|box(?:es)?|systems?|sites?|servers?|buckets?|instances?|databases?|hosts?|stacks?|namespaces?)';
const one = '(?:(?:the|an?|your|our|any|each|every|all|both) )?';
/** "In UAT", "For a dev cluster, use", "The equivalent on staging is". */
const otherEnvironments: readonly Pattern[] = [
  new RegExp(
    `^(?:(?:the )?(?:equivalent|same|counterpart)(?: commands?)? )?(?:(?:in|on|for|against) ${one}(?:${environment}(?: ${thing})?|${alsoDone} ${thing})|(?:in|on|against) ${one}${alsoDone})(?:,? (?:use|run|do|type|execute|is|it is|this is|you(?: would|['’]d| can| may| could| should)?(?: run| use| do)?)(?: instead)?)?$`,
    'iu',
  ),
  /^not (?:in|on|for|against) (?:the )?prod(?:uction)?(?!\p{L}).{0,60}$/iu,
  /^(?:auf|in|im) (?:(?:de[mrn]|die|das|eine[mr]) )?(?:test|abnahme|staging|entwicklungs|integrations)[\p{L}-]*(?: (?:zusätzlich|nur|stattdessen))?$/iu,
  /^(?:en (?:el |la )?(?:entorno de )?|sur (?:le |la |l['’])?|dans (?:le |la |l['’])?|em |no |na )(?:staging|pruebas|preproducción|desarrollo|recette|préproduction|homologação|testes?)$/iu,
  /^(?:在|于)?(?:测试|测试环境|预发布?|预生产|开发|沙箱)(?:环境)?(?:中|上|里|下)?(?:请|請)?(?:执行|运行|使用|改用)?$/u,
].map(guarded);

const several = '(?:each|every|all(?: of)?(?: the)?|both|the (?:other|remaining|second|third))';
const machines =
  '(?:servers?|hosts?|nodes?|machines?|vms?|box(?:es)?|instances?|workers?|replicas?|masters?|members?|pods?|containers?)';
/** "From the backup" and "on the database" name what is worked with; behind these a word for a machine makes it a place. */
const role = `(?:(?:replica|standby|passive|secondary|slave|follower|load[- ]?balancers?|bastion)(?: ${machines})?|(?:jump|build|backup|monitoring|mail|windows|database|db|old) ${machines})`;
const then = '(?:,? (?:run|do|execute)|, \\p{Ll}[^.:]{0,80})?';
/** What has a version behind its name. */
const versioned =
  '(?:debian|ubuntu|centos|rhel|rocky|alma|fedora|alpine|arch|amazon|macos|osx|windows|linux|x86|amd|arm|k8s|python|node|php|java|ruby)';
const noHost =
  '(?:apache2|(?:docker|git|re|pre|post|non|co)-[a-z]+|(?:step|phase|day|week|part|stage)-?\\d+|oauth2|http2|s3|ec2|x64|arm64|log4j)';
const hostName = '[a-z][a-z\\d.-]{1,40}';
/** "On each web server", "Inside the container", "Log in to lb01 and run", "On pg-b". "On the server" is this one. */
const otherMachines: readonly Pattern[] = [
  new RegExp(
    `^(?:then |now |next )?(?:as \\p{L}+ )?(?:in|on|inside|within) ${several} (?:\\p{L}+ ){0,2}${machines}${then}$`,
    'iu',
  ),
  new RegExp(`^(?:then |now |next )?(?:as \\p{L}+ )?(?:on|from) the ${role}${then}$`, 'iu'),
  /^(?:then |now |next )?(?:(?:from )?inside|within|in) (?:the |a |your )(?:\p{L}+ ){0,2}(?:container|pod)(?:,? (?:run|do|execute))?$/iu,
  /^(?:then |now |next )?(?:log ?in|ssh|connect|sign in)(?: in)?(?: on)? ?(?:to|into) (?!(?:the|your) (?:\p{L}+ )?(?:server|host|machine|vm|instance)(?!\p{L}))(?!(?:\S+ ){0,4}?(?:vpn|registry|hub|cli|account|console|portal|dashboard|aws|azure|gcloud|google cloud|heroku|vault|ghcr\S*|docker|npm)(?!\p{L}))[\p{L}\d][^:]{0,40},? and (?:then )?(?:run|execute|type|enter|do)(?: \p{L}+){0,2}$/iu,
  new RegExp(
    String.raw`^(?:[Tt]hen on|[Nn]ow on|[Oo]n|[Aa]uf|[Ss]ur|[Ee]n) (?!v\d|${versioned}[\d._-])(?!${noHost}(?:$|[ ,:]))(?:(?=[a-z\d.-]*[\d-])${hostName}(?:,? run)?|(?=[a-z\d.-]*\d)${hostName}, \p{Ll}[^.:]{0,80})$`,
    'u',
  ),
  ...foreignMachines,
].map(guarded);

/** Where the words before a block say that it is run, when that is not where the rest is; null for everything else. */
export function readSaidPlace(sentence: string): 'environment' | 'machine' | null {
  if (otherEnvironments.some((pattern) => pattern.test(sentence))) return 'environment';
  return otherMachines.some((pattern) => pattern.test(sentence)) ? 'machine' : null;
}
