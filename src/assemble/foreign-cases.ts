import { guard, type Pattern } from './criterion/guarded-pattern.ts';
import { speaksAgainstRollback } from './heading/rollback-conditions.ts';

/** How a language says "if the service does not start, put the old version back". */
interface Language {
  readonly when: string;
  readonly failed: string;
  /** To go back, whatever is said besides. */
  readonly back: string;
  /** What leads back only when it is done with the earlier version, which may stand on either side. */
  readonly put?: string;
  readonly earlier?: string;
  /** To try it once more. */
  readonly again: string;
}

const languages: readonly Language[] = [
  {
    when: "si|s['’]il|quand|lorsqu['’]?e?|dès que|en cas d(?:e|['’])|au cas où",
    failed:
      "erreurs?|échou\\p{L}*|échec|problèmes?|pannes?|incidents?|souci|plante|(?:ne |n['’])(?:démarr|répond|fonctionn|march|pass|about|termin|va|est|se lanc)\\p{L}* (?:pas|plus)",
    back: 'rollback|reven\\p{L}+|retour(?:ne[rz]?)? (?:en arrière|à)|annul\\p{L}+|restaur\\p{L}+|rétabli\\p{L}*',
    put: 'remett?\\p{L}*|réinstall\\p{L}*|redéplo\\p{L}*|install\\p{L}*|déplo\\p{L}*|utilis\\p{L}*|repass\\p{L}*|rebascul\\p{L}*|remont\\p{L}*|redémarr\\p{L}*|lanc\\p{L}*',
    earlier: 'ancien\\p{L}*|précédent\\p{L}*',
    again: 'relanc\\p{L}*|réessay\\p{L}*|recommenc\\p{L}*|redémarr\\p{L}*',
  },
  {
    when: 'wenn|falls|sobald|sollten?|bei|im fall(?:e)?|im fehlerfall|im notfall',
    failed:
      'fehl\\p{L}*|notfall|problem\\p{L}*|schief\\p{L}*|scheiter\\p{L}*|nicht (?:mehr )?(?:wieder )?(?:start|läuft|lauf|funktion|antwort|erreich|hoch|geht|klappt|grün|gesund|erfolg|ok|in ordnung|besteht|bestanden|durch|verfügbar)\\p{L}*|(?:start|läuft|funktion|antwort|geht|klappt)\\p{L}* (?:\\p{L}+ ){0,2}nicht|kaputt|abst[uü]rz\\p{L}*|stürzt|störung\\p{L}*|hängt',
    back: 'rollback|zurück\\p{L}*|rückgängig|wiederher\\p{L}*|wieder her',
    put: '(?:ein|auf)?(?:ge)?spiel\\p{L}*|(?:ein|auf)zuspielen|installier\\p{L}*|ausroll\\p{L}*|rollen|deploy\\p{L}*|start\\p{L}*|verwend\\p{L}*|aktivier\\p{L}*|nehmen|setzen|umschalten',
    earlier: 'alte[nrms]?|vorherige[nrms]?|vorige[nrms]?|frühere[nrms]?|letzte[nrms]?|backups?|sicherung|dump',
    again: 'erneut|nochmals?|noch einmal|neu ?start\\p{L}*|neu zu starten|wiederhol\\p{L}*',
  },
  {
    when: 'si|en caso de|cuando|ante',
    failed:
      'fall\\p{L}+|error(?:es)?|problemas?|no (?:se |está |ha )?(?:arranc|funcion|respond|inici|levant|pas|termin|bien|sano)\\p{L}*|mal|caíd[oa]|incidencias?',
    back: 'rollback|volver|vuelv\\p{L}+|regres\\p{L}+|revert\\p{L}*|revierta|restaur\\p{L}+|deshac\\p{L}+|deshag\\p{L}+',
    put: 'reinstal\\p{L}+|instal\\p{L}+|despl[ie]\\p{L}+|us[ae]r?|pon\\p{L}+|activ\\p{L}+',
    earlier: 'anterior|antigu[oa]|previ[oa]',
    again: 'reintent\\p{L}*|reinici\\p{L}*|repet\\p{L}+|repit\\p{L}+|de nuevo|otra vez',
  },
  {
    when: 'se|caso|em caso de|quando',
    failed:
      'falh\\p{L}+|erros?|problemas?|não (?:está |foi )?(?:inici|funcion|respond|sob|pass|termin|bem|arranc)\\p{L}*|mal|incidentes?',
    back: 'rollback|volt(?:ar|e|em)|retorn\\p{L}+|revert\\p{L}*|reverta|restaur\\p{L}+|desfa\\p{L}+',
    put: 'reinstal\\p{L}+|instal\\p{L}+|implant\\p{L}+|us[ae]r?|coloqu\\p{L}+|ativ\\p{L}+',
    earlier: 'anterior|antig[oa]|prévi[oa]',
    again: 'tent\\p{L}+ novamente|reinici\\p{L}*|repit\\p{L}+|novamente|de novo',
  },
  {
    when: 'se|in caso di|qualora|quando',
    failed:
      'fall\\p{L}+|error[ei]|problem[ai]|non (?:si |è )?(?:part|funzion|rispond|avvi|pass|va|ok|sano)\\p{L}*|guast\\p{L}+|male|storto',
    back: 'rollback|torn(?:are|a|ate|i)|ripristin\\p{L}+|annull\\p{L}+',
    put: 'reinstall\\p{L}+|install\\p{L}+|usa\\p{L}*|rimett\\p{L}+|riport\\p{L}+|attiv\\p{L}+',
    earlier: 'precedente|vecchi[oa]',
    again: 'riprov\\p{L}+|riavvi\\p{L}+|ripet\\p{L}+|di nuovo',
  },
  {
    when: 'если|в случае|при|когда',
    failed:
      'не (?:\\p{L}+ )?(?:запус|работа|отвеча|старт|подним|подня|проход|проше|удал|получ|загру|доступ)\\p{L}*|ошиб\\p{L}+|проблем\\p{L}*|упал\\p{L}*|пада\\p{L}+|сбо\\p{L}+|неудач\\p{L}*|слома\\p{L}+|превыш\\p{L}+',
    back: 'откат\\p{L}*|верн\\p{L}+|возвра\\p{L}+|восстан\\p{L}+|отмен\\p{L}+',
    put: 'установ\\p{L}+|запуст\\p{L}+|разв[её]р\\p{L}+|постав\\p{L}+|включ\\p{L}+|переключ\\p{L}+',
    earlier: 'стар\\p{L}+|предыдущ\\p{L}+|прежн\\p{L}+',
    again: 'повтор\\p{L}*|перезапу\\p{L}+|ещё раз|еще раз|снова',
  },
  {
    when: 'jeśli|jeżeli|gdy|w razie|w przypadku|przy',
    failed:
      'nie (?:\\p{L}+ )?(?:dział|wsta|start|uruch|odpow|przech|powiod|uda)\\p{L}*|błęd\\p{L}*|błąd|problem\\p{L}*|awari\\p{L}*|niepowodz\\p{L}*',
    back: 'rollback|cofn\\p{L}+|wycof\\p{L}+|przywr\\p{L}+|wr[oó][cć]\\p{L}*|odtw[oó]rz\\p{L}*',
    put: 'zainstal\\p{L}+|uruchom\\p{L}*|wdr[oó]ż\\p{L}*|użyj|przełącz\\p{L}*',
    earlier: 'poprzedni\\p{L}*|star\\p{L}{1,3}',
    again: 'ponów\\p{L}*|ponownie|jeszcze raz|powtórz\\p{L}*',
  },
  {
    when: 'als|indien|bij|wanneer|in geval van|mocht',
    failed:
      'niet (?:\\p{L}+ )?(?:start|werkt|draait|reageert|lukt|goed|slaagt)\\p{L}*|(?:start|werkt|draait|reageert|lukt)(?: \\p{L}+){0,2} niet|mislukt\\p{L}*|fout\\p{L}*|problemen|storing\\p{L}*|mis|faalt',
    back: 'rollback|terug\\p{L}*|herstel\\p{L}*|ongedaan',
    put: 'zet|installeer|gebruik|activeer|rol',
    earlier: 'oude|vorige',
    again: 'opnieuw|herstart\\p{L}*|nog eens|nogmaals',
  },
  {
    when: 'nếu|khi|trong trường hợp',
    failed: 'lỗi|thất bại|không (?:khởi động|hoạt động|phản hồi|chạy|thành công)|sự cố|hỏng',
    back: 'rollback|khôi phục|hoàn tác|quay lại|trở lại',
    again: 'thử lại|chạy lại|khởi động lại',
  },
];

const word = (words: string) => `(?<!\\p{L})(?:${words})(?!\\p{L})`;

interface Shapes {
  readonly back: Pattern;
  readonly again: Pattern;
}

const shapes: readonly Shapes[] = languages.map(({ when, failed, back, put, earlier, again }) => {
  const ifFailed = `^(?:(?:und|et|y|e|и|i|en) )?(?:${when})(?:(?!\\p{L})|(?<=['’])).{0,160}?${word(failed)}`;
  const old = `${word(put ?? '')}.{0,50}${word(earlier ?? '')}|${word(earlier ?? '')}.{0,50}${word(put ?? '')}`;
  const leads = put === undefined ? word(back) : `(?:${word(back)}|${old})`;
  return {
    back: guard(`${ifFailed}.{0,60}?[ ,:–—-]${leads}.{0,80}$`),
    again: guard(`${ifFailed}.{0,60}?[ ,:–—-]${word(again)}.{0,80}$`),
  };
});

const easternIf = '(?:如果|如|若|万一|萬一|一旦|当|當|要是|出现|出現|发生|發生)';
const easternFailed =
  '(?:失败|失敗|异常|異常|错误|錯誤|问题|問題|故障|不正常|无法|無法|不能|报错|報錯|未能|エラー|障害|실패|오류|문제|장애|에러)';
const easternBack =
  '(?:回[滚滾退]|恢复|恢復|还原|還原|退回|切回|撤[销銷回]|降级|降級|ロールバック|切り戻|戻[しすせ]|復元|롤백|되돌|복원|복구)';
const easternAgain = '(?:重试|重試|重启|重啟|再次|重新执行|重新執行|再実行|再起動|やり直|再試行|다시|재시도|재시작)';
const easternThen = '.{0,30}?(?:[,，、時时]|则|則|就|请|請|場合は?|たら|とき|れば|경우|면|때)';

const eastern: Shapes = {
  back: guard(`^(?:${easternIf}.{0,40})?(?:.{0,40}?)${easternFailed}${easternThen}.{0,20}?${easternBack}.{0,30}$`, 'u'),
  again: guard(
    `^(?:${easternIf}.{0,40})?(?:.{0,40}?)${easternFailed}${easternThen}.{0,20}?${easternAgain}.{0,20}$`,
    'u',
  ),
};

/** "If there are no errors": what failed is named, and did not fail. */
const noFailure = guard(
  String.raw`(?<!\p{L})(?:kein\p{L}*|ohne|sans|aucune?|pas d['’e]|sin|no hay|sem|não há|nenhum\p{L}?|senza|nessun\p{L}?|non ci sono|нет|без|brak|bez|nie ma|geen|zonder|không có)(?: \p{L}+)?[ ’']+(?:fehl|problem|störung|erreur|problèm|panne|error|fall|erro|falh|guast|ошиб|проблем|сбо|błęd|awari|fout|storing|lỗi|sự cố)|(?<!\p{L})(?:ошиб|проблем)\p{L}* (?:нет|не(?!т))(?!\p{L})|(?:没有|沒有|无(?!法)|無(?!法)|未出现|未出現|未发现|未發現)[^,，]{0,4}(?:失败|失敗|异常|異常|错误|錯誤|问题|問題|故障|报错|報錯)|(?:問題|エラー|異常|障害)[はがも]?(?:な(?:い|けれ|く)|ありませ)|(?:문제|오류|에러|장애)[가이]? ?없`,
);

/** What a sentence of another language than English says to do in case that something fails; null when of none. */
export function readForeignCase(sentence: string): 'back' | 'repair' | null {
  if (noFailure.test(sentence)) return null;
  for (const { back, again } of [...shapes, eastern]) {
    if (back.test(sentence)) return speaksAgainstRollback(sentence) ? 'repair' : 'back';
    if (again.test(sentence)) return 'repair';
  }
  return null;
}
