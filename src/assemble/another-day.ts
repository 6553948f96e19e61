import { guarded, type Pattern } from './criterion/guarded-pattern.ts';
import type { HeadingFacts } from './heading/read-heading.ts';

/** Words before a block that put it off to another day. */
export const otherDays: readonly Pattern[] = [
  /^(?:after |about |around |in )*(?:\d+|an?|one|two|three|four|a few|several|some|a couple of)(?: or \w+)? (?:days?|weeks?|months?|sprints?|releases?)(?: (?:later|after\p{L}*|from now)\b|[,:]|$)/iu,
  /^after (?:at least )?(?:\d+|an?|one|two|three|a few|several|some)(?: \p{L}+)? (?:days?|weeks?|months?|sprints?|releases?)\b/iu,
  /^(?:in |with |on )?(?:the )?(?:next|following) (?:day|week|month|release|sprint|morning|night|evening|(?:business|working) day|maintenance window)(?=[,:.]|$| (?:at|run|do|drop|remove|delete|stop|you|we|it|when|once|after|before)\b)/i,
  /^(?:after|in|wait) (?:at least )?(?:12|18|24|36|48|72|96) ?(?:h|hrs?|hours)\b/i,
  /^(?:am )?(?:nächste[rn]?|folgenden?) (?:tag|morgen|werktag|arbeitstag|woche|monat)(?!\p{L})|^(?:nach|in) (?:24|48|72) stunden|^(?:einen?|eine|zwei|drei) (?:tage?|wochen?|monate?) später/iu,
  /^(?:al día siguiente|el próximo día hábil|le lendemain|no dia seguinte|на следующий день)(?!\p{L})|^(?:次日|第二天|隔天|翌日|一周后|一個月後|一个月后)/iu,
  /^(?:tomorrow(?=[,:.]|$| (?:at|morning|night|evening|noon|run|you|we)\b)|the day after|some (?:time|days|weeks) later|(?:at|by) the end of the (?:day|week|month|quarter|sprint)|(?:much|days|weeks|months) later)\b/i,
  /^(?:once|when|after|as soon as)\b.{1,60}[(,] ?(?:(?:the )?next (?:morning|day|week)|tomorrow|an? (?:couple of|few) (?:days|weeks|months))\b/i,
  /^nach (?:\d+|eine[mr]|zwei|drei|vier|einigen|ein paar|mehreren|wenigen) (?:tag(?:en)?|wochen?|monat(?:en)?|sprints?|releases?)(?!\p{L})/iu,
  /^(?:después de|tras|al cabo de|pasad[oa]s?) (?:\d+|una?|dos|tres|un par de|un[oa]s(?: \p{L}+)?|algun[oa]s|vari[oa]s) (?:días?|semanas?|mes(?:es)?)(?!\p{L})|^(?:\d+|una?|dos|tres|unos|unas) (?:días?|semanas?|mes(?:es)?) (?:después|más tarde)(?!\p{L})/iu,
  /^(?:après|au bout d[e'’]) ?(?:\d+|une?|deux|trois|quelques|plusieurs) (?:jours?|semaines?|mois)(?!\p{L})|^(?:\d+|une?|deux|trois|quelques) (?:jours?|semaines?|mois) (?:après|plus tard)(?!\p{L})/iu,
  /^(?:após|depois de|dopo) (?:\d+|uma?|dois|duas|três|alguns|algumas|un[ao]?|due|tre|qualche|alcun[ei]) (?:dias?|semanas?|m[eê]s(?:es)?|giorn[oi]|settiman[ae]|mes[ei])(?!\p{L})|^(?:\d+|uma?|dois|duas|un[ao]?|due) (?:dias?|semanas?|meses|giorn[oi]|settiman[ae]|mes[ei]) (?:depois|mais tarde|dopo|più tardi)(?!\p{L})/iu,
  /^(?:через|спустя) (?:\d+ |несколько |пару |два |две |три )?(?:день|дня|дней|сутки|недел[юяьи]|месяц(?:а|ев)?)(?!\p{L})|^po (?:\d+ |kilku |dwóch |trzech )?(?:dniu|dniach|dni|tygodniu|tygodniach|miesiącu|miesiącach)(?!\p{L})/iu,
  /^(?:[\d一二两三几数]+ ?(?:天|日|周|週|个星期|個星期|个月|個月|か月|ヶ月|週間)(?:之?后|之?後|以后|以後)|\d+ ?(?:일|주일?|개월) (?:후|뒤))/u,
  /^(?:the (?:day|week|evening|night) before|am (?:vortag|tag (?:davor|zuvor|danach))|(?:une? (?:jour|semaine) avant|la veille|el día (?:antes|anterior)|na véspera|no dia anterior|il giorno (?:prima|dopo)|накануне|dzień (?:wcześniej|przed)|następnego dnia))(?!\p{L})|^(?:前一天|前日に?|提前一天)/iu,
].map(guarded);

/** "Next month", "Quarterly chores": the whole heading of a part says that it is done another day. */
const anotherDay = guarded(
  /^(?:(?:the )?(?:next|following|previous) (?:day|week|month|quarter|sprint|morning)|tomorrow|the day (?:before|after)|(?:one|a|two|\d+) (?:days?|weeks?) (?:before|ahead)|[TDJ] ?[+-] ?\d+ ?(?:d|days?|w|wks?|weeks?|tage?|jours?|días?)|[DJ][+-]\d+|am (?:nächsten|folgenden) (?:tag|morgen|werktag)|nächster (?:tag|werktag)|(?:am )?(?:vortag|tag (?:davor|zuvor|danach))|la veille|le lendemain|(?:el )?día (?:anterior|siguiente)|al día siguiente|(?:na )?véspera|(?:no )?dia seguinte|il giorno (?:prima|dopo)|накануне|на следующий день|następnego dnia|前一天|翌日|前日|(?:a|one|two|\d+) (?:days?|weeks?|months?) (?:later|after\w*)|(?:nightly|daily|weekly|monthly|quarterly|yearly|annual(?:ly)?)(?: (?:chores?|tasks?|maintenance|jobs?|checks?|upkeep|housekeeping|clean-?ups?|reviews?|routines?))?|(?:wöchentlich|monatlich|täglich)(?:e \p{L}+)?|(?:tareas|tâches|mantenimiento|maintenance) (?:diari[ao]s?|semanal(?:es)?|mensual(?:es)?|quotidiennes?|hebdomadaires?|mensuelles?)|(?:每天|每日|每周|每月|每季度|次日|第二天|下周|下个?月)(?:\S{0,4}))$/iu,
);

/** "Clean up (T+7 days)", "J-1 : préparation": so does the time that the heading names. */
export const isForAnotherDay = ({ title, window }: HeadingFacts): boolean =>
  anotherDay.test(title.trim()) || (window !== null && anotherDay.test(window.text));
