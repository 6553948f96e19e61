import type { GuideIndex } from './guide-index.ts';
import type { Section, SectionKind } from './section.ts';

/**
 * `back`: the way back. `read`: looked up, not followed. `cleanup`: removes what the deployment left or made. `upkeep`:
 * comes round in its own time, whether anything is deployed or not. `development`: sets up what developers work with.
 */
export type GuidePart = 'forward' | 'back' | 'read' | 'cleanup' | 'upkeep' | 'development';

const partOfKind: Partial<Record<SectionKind, GuidePart>> = {
  reference: 'read',
  changelog: 'read',
  contacts: 'read',
};

const cleanup =
  /\b(?:clean(?:ing)?[\s-]?up|tear(?:ing)?[\s-]?down|uninstall\w*|decommission\w*)\b|^(?:delet|remov|destroy)\w* (?:all |the |your )*(?:resources?|environment|cluster|deployment|infrastructure|everything)\b|\b(?:aufr(?:ä|ae)um|bereinig|nettoyage|limpieza|limpeza|pulizia|sprzątan|temizle)|очистк|удаление ресурсов|清理|クリーンアップ|後片付け|정리/iu;

const recurring =
  'common|daily|weekly|monthly|quarterly|yearly|annual|routine|regular|ongoing|periodic|recurring|preventive';
/** The whole of a title: "maintenance mode" and "scheduled maintenance" are parts of a deployment. */
const upkeep = new RegExp(
  `^(?:(?:${recurring}|post[- ](?:launch|deployment|release))(?: and (?:${recurring}))? )*(?:maintenance|upkeep|wartung|mantenimiento|manutenção|manutenzione|onderhoud|konserwacja|bakım|bảo trì|(?:техническое )?обслуживание)(?: (?:tasks?|guide|procedures?|schedule|plan|routines?|operations|commands|checklist))?$|^(?:${recurring}|day[- ]?(?:2|two|to[- ]day)|useful|operational)(?: and (?:${recurring}))? (?:operations?|operational tasks|tasks|administration)$|^(?:operations|administration)$|^(?:日常|定期|例行)?(?:维护|運維|运维)(?:指南|手册|任务|操作)?$|^(?:定期|日常)?(?:保守|メンテナンス)(?:作業)?$|^(?:정기 ?)?유지 ?보수$`,
  'iu',
);

const development =
  /^(?:\w+ )?dev(?:elopment)?(?: (?:environment|env|setup|deployment|installation|workflow|mode|machine|server|instance|guide))?(?:\s*\(.*\))?$|^(?:desarrollo|desenvolvimento|développement|entwicklung|sviluppo|разработка|rozwój|ontwikkeling|geliştirme)(?: (?:local|lokal|locale|en local))?$|^(?:lokale |локальная |локальное )(?:entwicklung|разработка|окружение)$|^(?:本地)?(?:开发|開發)(?:环境|環境|部署)?$|^(?:ローカル)?開発(?:環境)?$|^(?:로컬 ?)?개발(?: ?환경)?$/iu;

const starting = /^(?:start(?:ing)?\b|启动|啟動|起動|시작|démarr|inici|arranc|avvi|starten|запуск|запуст|uruchom)/iu;
const stopping =
  /^(?:stop(?:ping)?\b|shut(?:ting)? ?down\b|停止|关闭|關閉|중지|arrêt|deten|parar|ferma|stoppen|anhalten|останов|zatrzym)/iu;

const known = new WeakMap<GuideIndex, Map<string, GuidePart>>();

/** What a section is a part of. The outermost heading that says so decides: a step below a reference is looked up, too. */
export function partOf(index: GuideIndex, section: string): GuidePart {
  const parts = known.get(index) ?? new Map<string, GuidePart>();
  known.set(index, parts);
  const part = parts.get(section) ?? findPart(index, section);
  parts.set(section, part);
  return part;
}

function findPart(index: GuideIndex, section: string): GuidePart {
  const chain = index.chain(section);
  if (chain.some(({ kind }) => kind === 'rollback')) return 'back';
  if (chain.some(isCleanup)) return 'cleanup';
  const part = chain.map(({ kind }) => partOfKind[kind]).find((found) => found !== undefined);
  if (part !== undefined) return part;
  if (chain.some((one) => upkeep.test(one.title) || stopsAgain(index, one))) return 'upkeep';
  return chain.some((one) => isForDevelopers(index, one)) ? 'development' : 'forward';
}

/** "Local development" beside "Deployment": another place, and where it is not called one, no step on the way there. */
function isForDevelopers({ guide }: GuideIndex, section: Section): boolean {
  const { environment, label, heading, title, parent } = section;
  const isStep = label !== null && !/^\d/.test(heading);
  if (environment !== 'local' || isStep || !development.test(title)) return false;
  return guide.sections.some((one) => one.parent === parent && one.kind === 'deploy' && one.environment !== 'local');
}

/** "Start" and then "Stop", neither of them a step: the parts tell how a service is managed. */
function stopsAgain({ guide }: GuideIndex, section: Section): boolean {
  if (section.label !== null || !stopping.test(section.title)) return false;
  const siblings = guide.sections.filter(({ parent, label }) => parent === section.parent && label === null);
  const at = siblings.indexOf(section);
  const isStart = ({ title }: Section) => starting.test(title);
  return siblings.slice(0, at).some(isStart) && !siblings.slice(at).some(isStart);
}

/** Whether a title says that its part is done in its own time, and by hand. */
export function standsBeside(title: string): boolean {
  return cleanup.test(title) || upkeep.test(title);
}

function isCleanup({ title, kind }: Section): boolean {
  return kind !== 'verify' && cleanup.test(title);
}
