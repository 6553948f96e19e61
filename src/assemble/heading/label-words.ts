export type LabelKind = 'step' | 'phase' | 'number' | 'day' | 'week' | 'option' | 'letter' | 'part';
export type WordKind = Extract<LabelKind, 'step' | 'phase' | 'option' | 'part'>;

/** Words that stand before a label, in folded spelling, by kind. */
export const labelWords: Readonly<Record<WordKind, string>> = {
  step: 'steps?|task|action|etape|paso|passo|etapa|schritte?|шаг|krok|buoc|adim|stap|stappen|passaggio|الخطوة|خطوة',
  phase: 'phases?|fase|faza|stages?|wave|milestone|этап|стадия|phan doan|giai doan|asama|المرحلة',
  option:
    'options?|methods?|scenarios?|paths?|approach|alternatives?|variant|choice|strategy|opcion|metodo|escenario|alternativa|methode|scenario|solution|opcao|cenario|variante|moglichkeit|szenario|вариант|способ|метод|сценарии|opcja|metoda|scenariusz|opzione|soluzione|phuong an|cach|secenek|yontem|senaryo|optie|الخيار|الطريقة|السيناريو',
  part: 'parts?|partie|parte|teil|часть|czesc|phan|bolum|deel|chapter|chapitre|capitulo|kapitel|глава|rozdzial|capitolo|chuong|hoofdstuk|section|seccion|secao|sezione|abschnitt|раздел|الجزء|القسم',
};

/** Scripts without word boundaries: the word before the number ("步骤1") and the counter after it ("第1步"). */
export const labelSigns: Readonly<Record<WordKind, { before: string; after: string }>> = {
  step: { before: '步骤|步驟|手順|ステップ|단계|스텝', after: '步骤|步驟|步|ステップ|단계' },
  phase: { before: '阶段|階段|フェーズ|フェイズ|페이즈', after: '阶段|階段|段階|フェーズ' },
  option: {
    before: '方案|方法|方式|选项|選項|オプション|シナリオ|場景|场景|옵션|방법|시나리오',
    after: '种方案|种方法',
  },
  part: { before: 'パート|部分|파트', after: '部分|章|节|節|部|장|부|절' },
};

/** Words before which "Step 1." order turns around: "1. Adım", "1-й этап". */
export const ordinalFirst: Readonly<Record<'step' | 'phase', string>> = {
  step: 'adim|schritt|шаг|krok|etape|paso',
  phase: 'asama|phase|этап|fase|faza',
};
