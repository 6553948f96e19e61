/**
 * How a text opens that states a result, by language. `label` stands before a colon or at the end and may announce
 * output to the letter; `verb` runs on into the sentence; `instruction` asks for a check without giving its result.
 */
export const expectationWords: readonly {
  language: string;
  label?: readonly string[];
  verb?: readonly string[];
  instruction?: readonly string[];
}[] = [
  {
    language: 'en',
    label: [
      '(?:the )?expected(?: (?:command |console |terminal |api |http )?(?:output|results?|response|behaviou?r|value|status(?: code)?|headers?|state|outcome|logs?|body|message|return|count|answer))?(?: (?:should|will|must) (?:show|be|look like|contain|include|read|say)| is| like)?',
      '(?:example|sample|typical|console|command|successful|actual) (?:output|response|result)',
      'outputs?',
      'results?',
      'returns?',
      'response',
      'prints',
      '(?:it |this |that |the (?:command|script|output|response|result|query|endpoint) |both |all |each |everything )?should (?:output|print|return|show|display|see|say|respond|be|read|look like|have|list|report|contain|include)',
      "(?:and )?(?:you|we)(?: should|'ll| will| must)(?: now| then| also)? (?:see|get|have|receive|find)",
      '(?:you|we) should (?:see|get)(?: something)?(?: (?:like|similar to))?(?: this)?',
      'expects?',
      'success(?:ful)? (?:looks like|output)',
      'on success',
      'if successful',
    ],
    verb: [
      'expect(?:ed)?(?: to (?:see|get|return|be|show|find|have))?',
      '(?:it |this |that |they |these |there |both |all(?: [a-z]+){0,4} |each(?: [a-z]+){1,3} |every(?: [a-z]+){1,3} |no(?: [a-z]+){1,3} |new(?: [a-z]+){1,3} |the (?:[a-z-]+ ){1,4}|(?:output|response|result|status|status code|exit code|count|version|database|service|page|application|app|server|logs?|tests?|columns?|migrations?|pods?|replicas?|containers?|health check|endpoint) )?(?:should|must) (?:not )?(?:be|have|return|show|see|print|output|display|list|report|say|contain|include|respond|redirect|look|match|equal|exist|pass|start|fail|load|read|now|all|still|also|exit|complete|succeed|decrease|increase|appear|work|connect|remain|stay|take)',
      "(?:you|we)(?: should|'ll| will| must)(?: now| then| also)? (?:see|get|have|receive|find|notice|be (?:able to see|redirected|prompted|presented))",
      '(?:returns|prints|outputs|shows|displays|yields|gives|responds with|reports)',
      '(?:the )?(?:output|response|result|answer)(?: of [^.:]{1,40})? (?:is|will be|looks like|looks similar to|should)',
      '(?:will|would) (?:output|print|return|show|display|see)',
    ],
    instruction: ['ensure', 'verify', 'make sure', 'check(?: that| if| whether)?', 'confirm', 'validate', 'assert'],
  },
  {
    language: 'zh',
    label: [
      '[预預](?:期|计|計)(?:的)?(?:[输輸]出|[结結]果|[响響][应應]|返回)?[为為]?',
      '期[望待](?:的)?(?:[输輸]出|[结結]果)?',
      '(?:[样樣示][例本]?|示例)?[输輸]出(?:[结結]果|示例)?',
      '[结結]果',
      '返回(?:[结結]果|值)?',
      '[应應][该該]?(?:[输輸]出|返回|[显顯]示|看到)',
      '你?[应應][该該](?:能|[会會])?看到(?:[类類]似)?',
      '你[会會將将]看到',
    ],
    verb: [
      '[应應][该該]?(?:能|[会會])?(?:看到|返回|[输輸]出|[显顯]示|[为為]|是|有)',
      '你(?:[应應][该該]|[会會]|将|將)(?:能)?(?:看到|得到)',
      '[会會]看到',
      '正常情况下',
      '如果看到',
      '返回',
    ],
    instruction: ['[确確](?:保|[认認])', '[检檢][查测測]', '[验驗][证證]'],
  },
  {
    language: 'ja',
    label: [
      '期待(?:される|する|値)?(?:の)?(?:出力|結果|値|レスポンス)?',
      '出力(?:例|結果)?',
      '実行結果',
      '結果',
      '(?:正常な|想定)(?:出力|結果|される出力)?',
      '予想(?:される)?(?:出力|結果)',
      'レスポンス(?:例)?',
    ],
    verb: ['期待', '次の(?:よう)?[^。]{0,12}(?:表示|出力)され'],
    instruction: ['(?:必ず)?確認'],
  },
  {
    language: 'ko',
    label: [
      '(?:예상|기대)(?:되는)? ?(?:출력|결과|값|응답)?',
      '출력(?: ?(?:예시?|결과))?',
      '결과',
      '응답(?: ?예시)?',
      '실행 결과',
    ],
    verb: ['다음과 ?같(?:은|이)[^.]{0,16}(?:표시|출력)', '예상'],
    instruction: ['확인'],
  },
  {
    language: 'es',
    label: [
      '(?:salida|resultado|respuesta|comportamiento|valor)(?: esperad[oa])?',
      'esperad[oa]s?',
      '(?:ejemplo de )?salida',
      'se espera',
      'deber[íi]as? (?:ver|obtener|devolver|mostrar)',
      'debe (?:devolver|mostrar|aparecer)',
      'devuelve',
    ],
    verb: [
      'deber[íi]as?(?:n|mos)? (?:ver|obtener|devolver|mostrar|aparecer|ser|estar|responder)',
      'debe(?:n|s)? (?:ver|devolver|mostrar|aparecer|ser|estar|responder|retornar)',
      'ver[áa]s',
      'se espera',
      'devuelve',
    ],
    instruction: ['aseg[úu]r(?:ate|ese)', 'verifi(?:ca|que|car)', 'comprueb[ae]', 'confirm[ae]r?'],
  },
  {
    language: 'pt',
    label: [
      '(?:sa[íi]da|resultado|resposta|retorno|comportamento)(?: esperad[oa])?',
      'esperad[oa]s?',
      'sa[íi]da',
      'deve(?:rá)? (?:retornar|mostrar|exibir|ver|aparecer)',
      'espera-se',
      'retorna',
    ],
    verb: [
      'dever?(?:ia|á|ão|iam)? (?:ver|retornar|mostrar|exibir|aparecer|ser|estar|responder)',
      'deve(?:m)? (?:ver|retornar|mostrar|exibir|aparecer|ser|estar|responder)',
      'voc[êe] (?:deve|ver[áa])(?: ver)?',
      'espera-se',
      'retorna',
    ],
    instruction: ['certifique-se', 'verifi(?:que|car)', 'confirm[ae]r?', 'garant[ai]'],
  },
  {
    language: 'fr',
    label: [
      '(?:r[ée]sultat|sortie|r[ée]ponse|retour|comportement)s?(?: attendue?s?)?',
      'attendue?s?',
      'sortie',
      'doit (?:retourner|renvoyer|afficher)',
      'devrait (?:retourner|renvoyer|afficher)',
      'vous (?:devriez|devez) (?:voir|obtenir)',
      'renvoie',
      'retourne',
    ],
    verb: [
      'doi(?:t|vent) (?:retourner|renvoyer|afficher|[êe]tre|montrer|r[ée]pondre|voir)',
      'devrai(?:t|ent) (?:retourner|renvoyer|afficher|[êe]tre|montrer|r[ée]pondre)',
      'vous (?:devriez|devez|verrez)(?: voir| obtenir)?',
      'renvoie',
      'retourne',
      'on doit voir',
    ],
    instruction: ['assurez-vous', "s'assurer", 'v[ée]rifie[rz]', 'confirmez'],
  },
  {
    language: 'de',
    label: [
      'erwartete[rsn]? (?:ausgabe|ergebnis|antwort|verhalten|wert|r[üu]ckgabe)',
      'erwartet',
      '(?:beispiel)?ausgabe',
      'ergebnis',
      'sollte (?:ausgeben|zur[üu]ckgeben|anzeigen)',
      'liefert',
      'antwort',
    ],
    verb: [
      '(?:es |das |die ausgabe |die antwort |der status )?sollten?(?: [\\p{L}]+){0,2}? (?:sein|erscheinen|zur[üu]ckgeben|anzeigen|ausgeben|sehen)',
      '(?:es |das |die ausgabe |die antwort |der status )sollten?',
      // "Sollte der Dienst nicht starten, …" opens a condition.
      'sollten?(?! [^:]{2,120}, )',
      'sie sollten',
      'du solltest',
      'erwartet',
      'liefert',
      'muss',
    ],
    instruction: ['stellen sie sicher', 'sicherstellen', '(?:[üu]ber)?pr[üu]fe[n]?', 'verifizieren'],
  },
  {
    language: 'it',
    label: [
      '(?:output|risultato|risposta|uscita)(?: attes[oa])?',
      'attes[oa]',
      'dovrebbe (?:restituire|mostrare|stampare)',
      'deve (?:restituire|mostrare)',
      'restituisce',
    ],
    verb: [
      'dovrebbe(?:ro)? (?:restituire|mostrare|essere|apparire|rispondere|vedere)',
      'deve (?:restituire|mostrare|essere|apparire|rispondere)',
      'dovrest[ei] vedere',
      'vedr(?:ai|ete)',
      'restituisce',
    ],
    instruction: ['assicurarsi', 'assicurati', 'verificare', 'controllare', 'verifica(?:te)?(?: che)'],
  },
  {
    language: 'ru',
    label: [
      'ожида(?:ется|емый|емое|емая|емые|ем)(?: (?:вывод|результат|ответ|значение|статус|поведение))?',
      '(?:пример )?вывод[аы]?',
      'результат',
      'ответ',
      'должн[оаы]? (?:вернуть|вывести|показать)',
      'должен (?:вернуть|вывести|показать)',
      'возвращает',
    ],
    verb: [
      'долж(?:ен|но|на|ны) (?:быть|вернуть(?:ся)?|вывести|показать|появиться|отобразиться|увидеть)',
      'вы (?:должны )?увид(?:ите|еть)',
      'ожидается',
      'возвращает',
    ],
    instruction: ['убедитесь', 'проверьте', 'проверить', 'проверка'],
  },
  {
    language: 'pl',
    label: [
      'oczekiwan[yaei] (?:wynik|odpowied[źz]|rezultat|wyj[śs]cie|status)',
      'oczekiwan[yaei]',
      '(?:przyk[łl]adow[ey] )?(?:wynik|wyj[śs]cie)',
      'powin(?:no|ien|na) (?:zwr[óo]ci[ćc]|wy[śs]wietli[ćc]|pokaza[ćc])',
      'zwraca',
    ],
    verb: [
      'powin(?:no|ien|na|ny)(?:e[śs])? (?:by[ćc]|zwr[óo]ci[ćc]|wy[śs]wietli[ćc]|pokaza[ćc]|pojawi[ćc])',
      'powiniene[śs] zobaczy[ćc]',
      'zobaczysz',
      'zwraca',
    ],
    instruction: ['upewnij si[ęe]', 'sprawd[źz]', 'zweryfikuj'],
  },
  {
    language: 'tr',
    label: ['beklenen(?: (?:çıktı|sonuç|yanıt|değer|davranış))?', '(?:örnek )?çıktı', 'sonuç', 'dön(?:meli|er)'],
    verb: ['göreceksiniz', 'görmelisiniz', 'şunu görmelisiniz'],
    instruction: ['emin olun', 'doğrulayın', 'kontrol edin'],
  },
  {
    language: 'vi',
    label: [
      '(?:kết quả|đầu ra|phản hồi)(?: (?:mong đợi|dự kiến|kỳ vọng))?',
      'mong đợi',
      'kỳ vọng',
      'trả về',
      'phải (?:trả về|hiển thị)',
    ],
    verb: ['bạn (?:sẽ|nên|phải) (?:thấy|nhìn thấy|nhận được)', '(?:sẽ|phải|nên) (?:trả về|hiển thị|thấy|là)', 'trả về'],
    instruction: ['đảm bảo', 'kiểm tra', 'xác nhận', 'xác minh'],
  },
  {
    language: 'nl',
    label: ['verwachte? (?:uitvoer|resultaat|output|antwoord)', 'verwacht', '(?:voorbeeld)?uitvoer', 'resultaat'],
    verb: [
      '(?:je|u) (?:zou|moet) [\\p{L} ]{0,20}(?:zien|krijgen)',
      'moet [\\p{L} ]{0,20}(?:zijn|tonen|teruggeven)',
      'je ziet',
    ],
    instruction: ['zorg ervoor', 'controleer'],
  },
  {
    language: 'ar',
    label: ['(?:النتيجة|المخرجات|الناتج|الاستجابة|الإخراج)(?: المتوقعة?)?', 'المتوقع', 'متوقع'],
    verb: ['يجب أن (?:ترى|يظهر|تظهر|يكون|تكون|يعيد)', 'ستر[ىي]', 'ينبغي أن'],
    instruction: ['تأكد', 'تحقق'],
  },
];

/** Wording at the end of a sentence that makes its beginning the result, in languages that put the verb last. */
export const expectationEndings: readonly { language: string; words: readonly string[] }[] = [
  {
    language: 'ja',
    words: [
      '(?:が|と|を|は)?(?:表示|出力|返却?)(?:され|さ)(?:る|れる|ます|れます)(?:はず|こと)?(?:です)?',
      'を?返(?:す|します|ってくる)(?:はず|こと)?(?:です)?',
      'が?返(?:る|ります)(?:はず|こと)?(?:です)?',
      'である(?:はず|こと)(?:です)?',
      'になる(?:はず|こと)(?:です)?',
      'と表示されれば(?:OK|成功)(?:です)?',
    ],
  },
  {
    language: 'ko',
    words: [
      '(?:이|가|을|를|이라고|라고)? ?(?:표시|출력|반환)(?:되어야|됩니다|해야|합니다|되면)(?: ?(?:합니다|한다|성공))?',
      '(?:이|가)? ?(?:보여야|나와야|나타나야) ?(?:합니다|한다)',
    ],
  },
  {
    language: 'tr',
    words: [
      '(?:çıktısını |mesajını )?(?:görmelisiniz|göreceksiniz|görmeniz gerekir)',
      'dönmeli(?:dir)?',
      'olmalı(?:dır)?',
    ],
  },
];
