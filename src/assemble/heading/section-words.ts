/** What the words of a heading can speak of. */
export type Concept =
  | 'rollback'
  | 'trigger'
  | 'abort'
  | 'failure'
  | 'urgent'
  | 'restore'
  | 'backup'
  | 'before'
  | 'prepare'
  | 'ready'
  | 'after'
  | 'success'
  | 'threshold'
  | 'verify-lead'
  | 'verify'
  | 'monitor'
  | 'notify'
  | 'contact'
  | 'trouble'
  | 'warned'
  | 'reference'
  | 'overview'
  | 'changelog'
  | 'act-lead'
  | 'deploy'
  | 'setup'
  | 'steps';

/**
 * Words by language and concept. `*` lets a word go on, `^` and `$` tie it to the ends of the heading, `=` is both,
 * a space also stands for a hyphen, a slash or nothing ("roll back" is rollback), `…` for up to 60 characters.
 * Chinese, Japanese, Korean and Arabic words need no boundary. Case and accents do not matter.
 */
export const sectionWords: Readonly<Record<string, Readonly<Partial<Record<Concept, string>>>>> = {
  en: {
    steps:
      '=steps|=the steps|=procedure|=procedures|=the procedure|=instructions|=process|=the process|=runbook|=walkthrough|=how to|=how to do it|=step by step|=step by step guide|=step by step instructions|=step by step procedure|=actions|=steps to follow|=steps to take|=what to do',
    rollback:
      'roll back*|rolling back|rolled back|back out plan|back out procedure*|backing out|revert|reverts|reverting|reversion|fallback plan|fallback procedure*|fall back to|undo deploy*|undoing|^back out|=fallback|^fallback to|=fall back|=falling back|falling back to|back to the old*|back to the prev*|back to the former*|back to old*|back to prev*|back to version|=go back|=going back|^how to go back|^how to get back to|=how to get back|have to go back|need to go back|want to go back|=switching back|switching back to blue|switching back to green|return to the old*|return to the prev*|return to the last*|returning to the old*|returning to the prev*|old version back|previous version back|unwind the*|unwinding',
    trigger:
      'trigger*|when to|when not to|do not|if$|when$|^if|criteria|criterion|decision*|condition*|required if|should we|need to|matrix|threshold*',
    abort:
      'abort if|abort when|abort criteri*|abort condition*|abort trigger*|stop if|halt if|stop condition*|no go if|kill criteria|stop criteria',
    failure:
      "if … fail*|when … fail*|in case of fail*|in case of emergenc*|in case of problem*|in case of issue*|on failure|^if … wrong|^if … won't|^if … doesn't|^if … does not|^if … cannot|^if … can't|^if … breaks|if issues occur|if problems occur|if issues arise|if problems arise|^if … broken|^if … down|emergency|contingency|incident response|failure recovery|failure scenario*|when … goes wrong|when … go wrong|go south|goes south|went south|goes sideways|go sideways|pear shaped|went wrong|went sideways|^if … sideways|escape hatch|panic button|exit strategy|=plan b|^plan b for|bail out|bailing out|=abort|abort procedure|abort the deploy*|aborting|recovery plan|recovery procedure*|recovery steps",
    urgent:
      'emergency access|emergency login*|emergency hotfix*|emergency fix*|emergency patch*|emergency deploy*|emergency release*|emergency update*|emergency upgrade*|emergency change*|emergency mode|emergency maintenance',
    restore: 'restor*|recover|recovers|recovering|recovery|downgrad*|undo|disaster recovery|point in time|failback',
    backup: 'backup*|back up|backing up|what to back up|snapshot|snapshots|snapshotting|database dump|dump and load',
    before:
      'pre deploy*|pre release*|pre launch*|pre migration*|pre upgrade*|pre install*|pre flight*|pre check*|pre production check*|pre prod check*|pre production step*|pre production task*|pre production prepar*|pre production review*|pre production requirement*|pre production approval*|pre production sign off*|pre rollout|pre cutover|before you*|before deploy*|before the deploy*|before start*|before migrat*|before upgrad*|before install*|before releas*|before launch*|before go live|before begin*|before the release|before going live|before running|^before|prior to deploy*|prior to upgrad*',
    prepare:
      "prerequisite*|pre requisite*|requirement*|prepar*|prep|what you need|what you'll need|you will need|required tool*|required account*|required software|required access|required permission*|required skills|required command*|minimum version*|environment setup|set up your environment|setting up your environment|setup environment|set up environment|set up the environment|set up local environment|assumption*|access required|things to do before|required credentials",
    ready:
      'code review*|code quality|readiness|security review*|security check|breaking changes review|planning|approval*|code freeze|risk assessment|risks|stakeholder sign off|sign off|risk analysis|tests pass*|database setup check|change request|change ticket',
    after:
      'post deploy*|post launch*|post release*|post migration*|post upgrade*|post install*|post rollout|post implementation|post go live|post cutover|after deploy*|after the deploy*|after launch*|after releas*|after the release|after upgrad*|after migrat*|after install*|after go live|after going live|next steps|next step|clean up*|housekeeping|decommission*|follow up*|post mortem*|retrospective|lessons learned|ongoing maintenance|maintenance task*|maintenance schedule|routine maintenance|regular maintenance|maintenance plan|=maintenance|short term|medium term|mid term|long term|handoff|hand off|handover|wrap up',
    success:
      'success criteri*|success metric*|success indicator*|success condition*|success measure*|successful if|successful when|succeeds if|success if|success when|is successful|is complete when|is complete if|acceptance criteri*|acceptance checklist|exit criteri*|completion criteri*|validation criteri*|quality gate*|definition of done|^done when|^done if|=acceptance|go no go|go / no go|must have*|criteria$|success$|deployment completion|deployment complete|deployment completed|migration complete|ready to deploy|deployment success|measures of success|kpi|kpis|gate criteria|launch criteria',
    threshold:
      'alert threshold*|threshold|thresholds|alert condition*|alert if|alert when|alarm condition*|alert level*',
    'verify-lead':
      '^verify|^verifying|^validate|^validating|^test|^testing|^tests|^check|^checks|^checking|^confirm|^confirming|^ensure|^inspect|^smoke test*|^sanity|^double check|^expected|^make sure|^review logs|^did it work|^is it working|^prove|^health',
    verify:
      'verif*|validat*|health check*|health status|health endpoint*|smoke test*|test|tests|testing|tested|sanity check*|check|checks|qa|uat|acceptance test*|integrity|quality assurance|inspection|service health|regression|e2e|end to end|proof',
    monitor:
      'monitor*|alert|alerts|alerting|observability|key metrics|metrics|metric|dashboard|dashboards|logging|log review|metrics to watch|what to watch|watch for|telemetry|error tracking|uptime|view logs|viewing logs|watch the logs|tail the logs|resource usage|response time*|latency target*|latency budget*|performance target*|performance budget*|=slo|=slos|=sla|=slas|service level objective*|service level target*|bake time|bake period|=bake|=baking|soak|^watch|^watching|^observe|^observing|^observation|keep an eye|^keep watching',
    notify:
      'communicat*|tell the team|tell users|tell customers|tell everyone|tell stakeholder*|notify|notifying|announce*|announcing|stakeholder*|^notification*|notifications$|notification plan|notification template*|inform users|inform the team|inform stakeholders|status page|status update*|message template*|email template*|user communication',
    contact:
      'contact|contacts|escalat*|on call|team$|teams$|role and responsibilit*|roles and responsibilit*|roles & responsibilit*|responsibilit*|=roles|=support|getting help|get help|need help|who to call|who to contact|point of contact|owners|ownership|raci|support channel*|support team|key personnel|personnel|support & contact*|help & support|support information',
    warned:
      "what not to do*|things not to do|things you should not do|things to avoid|what to avoid|anti pattern*|don'ts$|=do not|bad example*|negative example*|wrong way|bad practice*|=forbidden|things to leave alone|what to leave alone|=disabled|disabled steps|out of scope|how we used to*|old procedure*|former procedure*|legacy procedure*|obsolete procedure*|old way of*",
    trouble:
      "troubleshoot*|faq|faqs|frequently asked|known issue*|known limitation*|known bug*|known problem*|limitations|common issue*|common problem*|common error*|common mistakes|common pitfalls|pitfalls|gotchas|debug|debugging|workaround*|issues and solutions|issues & solutions|common questions|^issue|^issues|^problem|^problems|caveats|won't start|will not start|doesn't start|fails to start|not starting|not working|not responding|not loading|crashes|crashing|fails$|errors$",
    reference:
      'appendix*|appendices|glossary|table of contents|=contents|see also|further reading|additional resource*|related doc*|documentation reference*|useful command*|useful link*|quick reference|cheat sheet|command reference|quick commands|reference|references|resources$|^resources|links$|^links|documentation|docs$|=notes|important notes|additional notes|notes$|note$|timeline*|schedule|directory structure|file structure|project structure|license|licence|contributors|acknowledg*|cost|costs|pricing|cost estimate*|terminology|tips|best practice*|additional information|more information|more info|comparison|tech stack|security considerations|document control|revision|=example|examples$|^example of|^example usage|^example session*|^example workflow*|^example deployment*|^example run*|^example command*|^sample session*|^sample run*|^sample command*|related repositories|files reference|quick links|support matrix|compatibility matrix|limits',
    overview:
      '^overview|overview$|^introduction|^intro|=background|^background information|^background and|^about|^purpose|^summary|^scope|^goal|^goals|^objective|^objectives|^context|^description|executive summary|^what is|^what are|^what this|^why|architecture|at a glance|how it works|deployment summary|key information|project summary|^motivation|tl dr',
    changelog:
      "change log|changelog|changelogs|what's new|what is new|what changed|what's changed|version history|revision history|document history|release history|change history|release notes|key changes|changes summary|change summary|summary of changes|summary of fixes|breaking change*|^changes|other changes|issue fixed|issues fixed|issues resolved|bug fixes|bugs fixed|fixed issues|new features|deprecation*|deprecated|removal of|files changed|changed files|modified files|files modified|files created|recent changes|recent updates|fixes applied|^fixed|new test scripts|what was done|what was fixed|work completed",
    'act-lead':
      '^deploy|^deploying|^redeploy*|^install|^installing|^upgrade|^upgrading|^run|^running|^execute|^executing|^perform|^restart|^restarting|^start|^starting|^stop|^stopping|^enable|^enabling|^disable|^disabling|^configure|^configuring|^set up|^setup|^setting up|^set|^build|^building|^release|^roll out|^migrate|^migrating|^apply|^applying|^create|^creating|^update|^updating|^push|^pull|^publish|^promote|^switch|^scale|^add|^adding|^remove|^removing|^delete|^drain|^merge|^tag|^copy|^upload|^clone|^download|^generate|^import|^export|^load|^seed|^populate|^initialize|^initialise|^provision|^reload|^launch|^register|^edit|^replace|^cut over|^warm|^clear|^flush|^bump|^grant|^connect|^log in|^login|^go live|^shift|^route|^bring up|^take down|^ssh|^commit|^sync|^allow|^attach|^bootstrap|^compile|^package|^open a pull request|^collect|^rebuild|^put|^turn on|^turn off',
    deploy:
      'deploy*|redeploy*|rollout*|roll out*|release|releases|releasing|migrat*|install*|upgrad*|build|restart*|traffic|cutover|cut over|go live|launch|maintenance mode|publishing|canary|blue green|execution|scaling|scale up|production steps|going live|switchover|promotion|seeding',
    setup:
      'configur*|setup|set up|environment variable*|env vars|env variables|infrastructure|secrets|provision*|settings|ssl|reverse proxy|dns|ci cd|optimization|hardening|initial setup|credentials|getting started|quick start|quickstart|static files|add ons',
  },
  zh: {
    steps: '=流程|=操作|=实施|=實施',
    rollback:
      '回滚|回滾|回退|撤回发布|还原部署|版本回退|撤销发布|撤销部署|撤销上线|撤销变更|撤销更新|撤销升级|恢复旧版|退回旧版|退回上一',
    trigger: '触发|觸發|条件|條件|时机|何时|什么时候|标准|判断|决策|若|需要',
    abort: '中止条件|终止条件|停止条件',
    failure:
      '紧急|緊急|应急|應急|如果失败|如果出错|出错时|出错怎么办|如果出现问题|出现问题时|部署失败|失败时|失败处理|故障恢复|异常处理',
    restore: '恢复|恢復|还原|還原|降级|降級|灾难恢复',
    backup: '备份|備份|快照',
    before: '部署前|发布前|上线前|上線前|升级前|迁移前|安装前|開始前|开始之前|开始前|发版前',
    prepare:
      '前置条件|前提条件|前置要求|先决条件|先決條件|前提|环境要求|環境要求|系统要求|系統要求|软件要求|硬件要求|准备|準備|依赖要求|运行环境',
    ready: '代码审查|评审|审批|风险评估|冻结',
    after:
      '部署后|部署後|发布后|上线后|上線後|升级后|迁移后|后续|後續|下一步|清理|收尾|善后|运维|维护计划|日常维护|维护指南|定期维护|总结复盘|复盘',
    success: '成功标准|成功標準|验收标准|驗收標準|完成标准|准入标准|通过标准|成功指标|部署完成|上线标准',
    threshold: '告警阈值|报警阈值|阈值|告警条件',
    'verify-lead': '^验证|^驗證|^检查|^檢查|^测试|^測試|^确认|^確認|^校验',
    verify: '验证|驗證|检查|檢查|测试|測試|校验|确认|確認|健康检查|冒烟|验收|巡检|自检',
    monitor: '监控|監控|告警|报警|观察|观测|日志|日誌|指标|指標|看板',
    notify: '沟通|通知|公告|公示|告知',
    contact: '联系|聯絡|联系人|值班|负责人|升级路径|支持团队|责任人|技术支持|团队|联络',
    warned: '不要做|禁止事项|禁止操作|错误示例|反例|反面',
    trouble: '故障排除|故障排查|常见问题|常見問題|排错|疑难|已知问题|问题排查|问题处理|注意事项',
    reference:
      '参考|參考|附录|附錄|文档|文檔|术语|资源|资料|备注|说明|時間表|时间表|时间线|命令速查|目录结构|相关链接|目录|常用命令|最佳实践',
    overview: '概述|概览|概覽|简介|簡介|介绍|介紹|背景|目的|目标|范围|总览|说明$|架构|摘要',
    changelog:
      '更新日志|变更日志|变更记录|修订记录|版本历史|发布说明|版本说明|主要变更|更新内容|修改记录|变更内容|更新记录',
    'act-lead':
      '^部署|^安装|^安裝|^执行|^執行|^启动|^啟動|^停止|^重启|^重啟|^升级|^升級|^配置|^设置|^创建|^构建|^拉取|^更新|^发布|^启用|^导入|^运行|^编译|^打包|^上传|^下载|^获取|^迁移|^初始化|^添加|^修改|^开启|^关闭|^开放|^放行|^重载|^禁用|^切换',
    deploy:
      '部署|发布|發布|上线|上線|升级|升級|迁移|遷移|安装|安裝|重启|启动|执行|更新|切换|灰度|步骤|操作流程|构建|扩容|维护模式|编译',
    setup: '配置|设置|設置|环境变量|環境變數|初始化|创建|创建数据库|防火墙|证书|域名|优化',
  },
  ru: {
    steps:
      '=шаги|=порядок деиствии|=порядок работ|=порядок выполнения|=процедура|=инструкция|=последовательность деиствии|=ход работ|=деиствия',
    rollback:
      'откат*|откати*|роллбек*|роллбэк*|вернуть предыдущ*|возврат к предыдущ*|возврат на предыдущ*|вернуться к предыдущ*|вернуться назад|возврат назад',
    trigger: 'критери*|услови*|когда|триггер*|решени*|если|при каких|порог*',
    abort: 'условия остановки|остановить если|прервать если|критерии остановки',
    failure:
      'аварийн*|экстренн*|в случае сбоя|в случае ошиб*|в случае неудач*|если что то пошло не так|при сбое|при ошибк*|если … не удал*|нештатн*|если … упал*',
    restore: 'восстанов*|даунгреид*|понижение верси*',
    backup: 'резервн*|бэкап*|бекап*|снапшот*|снимок баз*|дамп баз*',
    before:
      'перед деплоем|перед развертыван*|перед развёртыван*|до развертыван*|перед началом|перед релизом|перед запуском|перед обновлен*|перед установк*|предразвертыв*|предварительные проверк*|предварительная проверк*|перед миграц*|перед выкат*',
    prepare:
      'требовани*|подготов*|предварительные услови*|предпосылк*|необходимые компонент*|что понадобится|что потребуется|предварительн*',
    ready: 'код ревью|согласован*|готовность|оценка риск*',
    after:
      'после деплоя|после развертыван*|после развёртыван*|после релиза|после обновлен*|после запуска|после установк*|после миграц*|следующие шаги|дальнеишие*|дальше|что дальше|очистк*|обслуживани*|пострелиз*|постдеплои*|ретроспектив*|итоги',
    success:
      'критерии успех*|критерии прием*|критерии приём*|критерии готовност*|критерии завершени*|признаки успех*|показатели успех*|деплои успешен|развертывание успешно|развертывание завершено|условия завершени*',
    threshold: 'пороги*|пороговые*|порог алерт*|пороги оповещен*',
    'verify-lead':
      '^проверк*|^проверить|^проверьте|^протестир*|^тестирован*|^убедит*|^валидаци*|^подтвер*|^просмотр развертывания',
    verify:
      'провер*|тест|тесты|тестирован*|верификац*|валидац*|чеклист проверк*|работоспособност*|смоук*|дымов*|контроль|приемочн*|ожидаем*',
    monitor: 'мониторинг*|наблюден*|алерт*|оповещени*|метрик*|логи|журнал*|логировани*|дашборд*|отслеживан*',
    notify: 'коммуникац*|уведомл*|объявлен*|информирован*|сообщен* пользовател*|сообщить',
    contact:
      'контакт*|эскалац*|поддержка$|дежурн*|ответственн*|команда$|служба поддержки|техподдержк*|роли и ответственност*',
    warned: 'чего не делать|чего делать нельзя|что нельзя делать|как не надо|плохои пример*|антипаттерн*',
    trouble:
      'устранение неполадок|устранение проблем|решение проблем|частые вопросы|частые проблемы|известные проблемы|возможные проблемы|типичные проблемы|типичные ошибки|ограничени*|диагностик*|отладк*|неполадк*|проблемы и решения|вопросы и ответы',
    reference:
      'справочн*|справк*|приложение|приложения$|ссылки|полезные*|документаци*|ресурсы$|глоссари*|примечани*|заметки|таимлаин|график|расписание|структура|содержание|оглавление|дополнительн* информац*|команды$|рекомендаци*|лучшие практики|стоимость',
    overview:
      '^обзор*|^введение|^описание|^общее описание|^общие сведени*|^общая информаци*|^назначение|^цель|^цели|^о проекте|^о документе|^контекст|^резюме|архитектур*|^краткое|^сводка',
    changelog:
      'история изменени*|список изменени*|журнал изменени*|что нового|что изменилось|изменения в версии|история верси*|примечания к выпуск*|ключевые изменени*|исправленн*',
    'act-lead':
      '^развертыван*|^развернуть|^деплои|^установк*|^установить|^установите|^запуск*|^запустить|^настроик*|^настроить|^создани*|^создать|^обновлени*|^обновить|^применить|^применени*|^сборк*|^собрать|^перезапуск*|^включ*|^отключ*|^выполн*|^остановк*|^остановить|^миграци*|^загрузк*|^подключени*|^определение переменн*|^добавлени*|^получение|^переключени*|^публикаци*|^клонирован*',
    deploy:
      'деплои*|развертыван*|развёртыван*|выкатк*|релиз|релиза|выпуск|миграци*|установк*|обновлени*|запуск*|перезапуск*|режим обслуживания|сборк*|публикаци*|внедрени*|переключени*|масштабирован*',
    setup:
      'настроик*|конфигурац*|переменные окружения|переменных сред*|инфраструктур*|быстрыи старт|секрет*|сертификат*|оптимизаци*|безопасност*',
  },
  fr: {
    steps: '=etapes|=les etapes|=procedure|=deroulement|=marche a suivre|=mode operatoire|=instructions|=pas a pas',
    rollback:
      "retour arriere|=repli|repli vers|plan de repli|revenir a l'ancien*|revenir a la prec*|retour a l'ancien*|retour a la version*|plan de retour|restauration de la version precedente|revenir en arriere|revenir a la version|revenir a une version|annuler le deploiement|annulation du deploiement|marche arriere",
    trigger: 'declencheur*|quand|criteres|conditions|^si|seuils|decision',
    abort: "arreter si|criteres d'arret|conditions d'arret|interrompre si",
    failure:
      "en cas d'echec|en cas de probleme*|en cas d'urgence|en cas d'erreur|en cas de panne|procedure* d'urgence|urgence|si … echoue*|plan de secours|en cas d'incident",
    restore: "restaur*|reprise apres sinistre|reprise d'activite|retrograd*",
    backup: 'sauvegard*|instantane*',
    before:
      "avant le deploiement|avant deploiement|avant de commencer|avant de deployer|avant la mise en production|avant la mise a jour|avant mise en production|avant la migration|pre deploiement|avant l'installation|^avant|checklist pre*",
    prepare:
      'prerequis*|pre requis*|configuration requise|exigences|preparation*|preparer|preparez|ce dont vous avez besoin|conditions prealables|materiel requis',
    ready: 'revue de code|validation prealable|gel du code|analyse des risques|feu vert',
    after:
      "apres le deploiement|apres deploiement|post deploiement|post mise en production|apres la mise en production|apres la mise a jour|apres la migration|apres l'installation|prochaines etapes|etapes suivantes|et apres|nettoyage|maintenance$|maintenance reguliere|taches de maintenance|suivi post*|bilan|retour d'experience|court terme|moyen terme|long terme",
    success:
      "critere* de succes|critere* de reussite|critere* d'acceptation|criteres de validation|indicateurs de succes|deploiement reussi|deploiement termine|conditions de succes|criteres de sortie|pret pour la production",
    threshold: "seuil*|seuils d'alerte",
    'verify-lead':
      "^verif*|^tester|^testez|^test|^tests|^valider|^validez|^validation*|^controle*|^s'assurer|^confirmer|^resultat attendu",
    verify: 'verif*|valid*|test|tests|controle*|recette|sante|bon fonctionnement|contrôle de sante|resultats attendus',
    monitor:
      'surveill*|monitoring|supervision|alerte|alertes|metriques|journaux|logs|observabilite|suivi|tableau de bord',
    notify: 'communicat*|notif*|annonce*|informer|prevenir|parties prenantes',
    contact:
      'contact|contacts|support$|escalade|astreinte|equipe$|responsable*|assistance|roles et responsabilites|interlocuteurs',
    warned: 'ne faut pas faire|a ne pas faire|a eviter|anti modele*|antipattern*|contre exemple*|mauvais exemple*',
    trouble:
      'depannage|resolution de* probleme*|problemes courants|problemes connus|problemes frequents|erreurs courantes|questions frequentes|diagnostic|limitations|solutions aux problemes|debogage',
    reference:
      'annexe*|reference|references|ressources|documentation|liens*|glossaire|calendrier|chronologie|planning|remarques|structure du projet|table des matieres|sommaire|cout*|comparaison|conseils*|bonnes pratiques|commandes utiles|scripts disponibles|recommandation*|notes$',
    overview:
      "^vue d'ensemble|^apercu|^presentation|^introduction|^contexte|^objectif|^objectifs|^resume|^a propos|^description|perimetre|architecture",
    changelog:
      'journal des modifications|historique*|nouveautes|notes de version|modifications apportees|principaux changements|changements majeurs|correctifs',
    'act-lead':
      '^deployer|^deployez|^deploiement|^installer|^installez|^lancer|^lancez|^demarrer|^demarrage|^redemarr*|^configurer|^configurez|^executer|^executez|^creer|^creez|^creation|^mettre a jour|^mise a jour|^mettre en*|^mise en*|^activer|^desactiver|^appliquer|^construire|^cloner|^telecharger|^publier|^basculer|^arreter|^migrer|^ajouter|^importer|^generer',
    deploy:
      'deploiement*|deployer|mise en production|mise en ligne|mise a jour|mises a jour|migration*|installation|demarrage|redemarrage|publication|livraison|bascule*|mode maintenance|execution|mise en service|compilation',
    setup:
      "configuration*|parametrage|variables d'environnement|infrastructure|mise en place|securite|certificat*|demarrage rapide|optimisation*|nom de domaine|initialisation",
  },
  es: {
    steps: '=pasos|=procedimiento|=instrucciones|=pasos a seguir|=paso a paso',
    rollback:
      'reversion|revertir*|plan de reversion|vuelta atras|marcha atras|volver a la version|retroceso|deshacer el*|deshacer la*|deshacer los*|volver atras|volver a la anterior|volver al estado anterior|plan de retorno|plan de reversa|plan de marcha atras',
    trigger: 'cuando|criterios|condiciones|^si|disparador*|desencadenante*|decision|umbral*',
    abort: 'abortar si|detener si|criterios de parada|condiciones de aborto',
    failure:
      'en caso de fall*|en caso de emergencia|en caso de error*|en caso de problema*|si … falla*|si algo sale mal|procedimiento* de emergencia|emergencia|contingencia|plan de contingencia',
    restore: 'restaur*|recuperacion*|recuperar|degradar version|recuperacion ante desastres',
    backup: 'respaldo*|respaldar|copia* de seguridad|instantanea*',
    before:
      'antes de*|antes del*|pre despliegue|previo al despliegue|previas al despliegue|pre implementacion|verificacion previa|comprobaciones previas|lista previa',
    prepare:
      'prerrequisito*|pre requisito*|prerequisito*|requisito*|requerimiento*|prepara*|lo que necesitas|condiciones previas|que necesitas',
    ready: 'revision de codigo|aprobacion*|congelacion*|analisis de riesgos',
    after:
      'despues de*|despues del*|post despliegue|posterior* al despliegue|post implementacion|tras el despliegue|tras la*|proximos pasos|siguientes pasos|limpieza|mantenimiento$|mantenimiento regular|tareas de mantenimiento|seguimiento|corto plazo|medio plazo|largo plazo|lecciones aprendidas',
    success:
      'criterio* de exito|criterio* de aceptacion|indicadores de exito|metricas de exito|criterio* de salida|criterios de finalizacion|despliegue exitoso|despliegue completado|condiciones de exito',
    threshold: 'umbral*|umbrales de alerta',
    'verify-lead':
      '^verific*|^comprob*|^probar|^prueba|^pruebas|^valid*|^confirm*|^revisar|^chequ*|^asegurar*|^resultado esperado',
    verify:
      'verific*|comprob*|prueba|pruebas|valid*|chequeo*|test|tests|revision|salud|control de salud|resultado* esperado*|sanidad',
    monitor:
      'monitor*|supervision|vigilancia|vigilar|observar|observacion|alerta|alertas|metricas|registros|logs|observabilidad|panel*',
    notify: 'comunica*|notific*|anuncio*|avis*|informar|partes interesadas',
    contact:
      'contacto*|soporte$|escalamiento|escalado|guardia|equipo$|responsable*|roles y responsabilidades|personas de contacto',
    warned: 'que no hacer|no se debe hacer|que evitar|antipatron*|mal ejemplo|malos ejemplos',
    trouble:
      'solucion de problemas|resolucion de problemas|problemas comunes|problemas conocidos|problemas frecuentes|errores comunes|preguntas frecuentes|depuracion|diagnostico|limitaciones|solucion de errores',
    reference:
      'referencia*|recursos|documentacion|anexo*|apendice*|enlaces*|glosario|cronograma|calendario|notas*|estructura del proyecto|tabla de contenido*|indice|costo*|coste*|consejos|mejores practicas|buenas practicas|comandos utiles|informacion adicional|comparacion',
    overview:
      '^resumen*|^descripcion|^vision general|^introduccion|^contexto|^objetivo*|^proposito|^acerca de|^sobre|^alcance|^antecedentes|arquitectura|^panorama',
    changelog:
      'registro de cambios|historial*|novedades|notas de la version|notas de version|cambios principales|cambios importantes|que cambio',
    'act-lead':
      '^desplegar|^desplieg*|^instalar|^instale|^ejecutar|^ejecut*|^inici*|^arranc*|^reinici*|^configurar|^configure|^crear|^creacion|^cree|^actualiz*|^aplicar|^construir|^compilar|^clonar|^descargar|^publicar|^habilitar|^deshabilitar|^activar|^desactivar|^migrar|^subir|^agregar|^anadir|^detener|^importar|^generar|^cambiar a*|^inicializar',
    deploy:
      'despliegue*|desplegar|implementacion|implantacion|puesta en produccion|puesta en marcha|lanzamiento|publicacion|actualizacion*|migracion*|instalacion*|reinicio|modo mantenimiento|modo de mantenimiento|ejecucion|compilacion',
    setup:
      'configuracion*|variables de entorno|infraestructura|inicio rapido|seguridad|certificado*|optimizacion*|puesta a punto|inicializacion',
  },
  ja: {
    steps: '=作業|=流れ',
    rollback:
      'ロールバック|切り戻し|切戻し|切戻|巻き戻し|差し戻し|元に戻す|以前のバージョンに戻す|旧バージョンに戻す|前のバージョンに戻す',
    trigger: '判断|基準|条件|場合|トリガー|タイミング|いつ|必要',
    abort: '中止条件|中断条件|中止基準|中断基準|停止基準',
    failure:
      '緊急|障害時|失敗した場合|失敗時|異常時|エラー時|トラブル時|問題が発生した場合|コンティンジェンシー|障害対応|うまくいかない',
    restore: '復旧|復元|リストア|リカバリ|ダウングレード',
    backup: 'バックアップ|スナップショット|ダンプ取得',
    before:
      'デプロイ前|リリース前|作業前|展開前|移行前|アップグレード前|始める前|開始前|実施前|本番前|導入前|事前確認|事前チェック|更新前',
    prepare: '前提条件|前提|事前準備|準備|必要条件|システム要件|動作環境|要件|必要なもの|必要な準備物|必要環境',
    ready: 'コードレビュー|承認|リスク|凍結',
    after:
      'デプロイ後|リリース後|作業後|展開後|移行後|アップグレード後|実施後|更新後|次のステップ|後処理|後片付け|クリーンアップ|事後|保守|メンテナンス計画|定期メンテナンス|振り返り|今後',
    success:
      '成功基準|完了基準|完了条件|受け入れ基準|受入基準|合格基準|成功条件|完了報告|成功の判定|判断基準|判定基準|終了条件',
    threshold: '閾値|しきい値|アラート条件',
    'verify-lead': '^動作確認|^確認|^検証|^テスト|^チェック|^疎通確認',
    verify: '確認|検証|テスト|チェック|動作確認|ヘルスチェック|疎通|試験|健全性',
    monitor:
      '監視|観察|モニタリング|アラート|メトリクス|ログ確認|ログの確認|指標|可観測性|ダッシュボード|経過観察|ログ監視',
    notify: '連絡事項|連絡手順|への連絡|通知|周知|告知|アナウンス|コミュニケーション|報告',
    contact: '連絡先|担当|体制|エスカレーション|問い合わせ|サポート窓口|責任者|緊急連絡|サポート$|役割',
    warned: 'やってはいけない|してはいけない|禁止事項|悪い例|アンチパターン',
    trouble:
      'トラブルシューティング|よくある質問|よくある問題|既知の問題|既知の不具合|注意事項|注意点|制限事項|デバッグ|問題と解決|困ったとき',
    reference:
      '参考|付録|関連資料|関連ドキュメント|ドキュメント|リファレンス|用語|リンク|資料|備考|補足|スケジュール|タイムライン|目次|ディレクトリ構成|構成図|コマンド一覧|便利なコマンド|ベストプラクティス|記録',
    overview: '概要|はじめに|目的|背景|サマリ|全体像|対象範囲|概観|について$|アーキテクチャ|スコープ',
    changelog: '変更履歴|更新履歴|改訂履歴|リリースノート|変更点|変更内容|主な変更|バージョン履歴|修正内容',
    'act-lead':
      '^デプロイ|^インストール|^ビルド|^リリース|^アップグレード|^マイグレーション|^再起動|^起動|^停止|^設定|^環境構築|^実行|^作成',
    deploy:
      'デプロイ|リリース|展開|配備|移行|マイグレーション|インストール|アップグレード|アップデート|更新|再起動|起動|本番反映|切り替え|切替|手順|実行|ビルド|メンテナンスモード|公開|反映|適用|導入',
    setup: '設定|構築|環境変数|セットアップ|コンフィグ|初期化|構成|証明書|最適化|クイックスタート',
  },
  pt: {
    steps: '=passos|=passo a passo|=procedimento|=instrucoes|=etapas',
    rollback:
      'fazer rollback|reversao|reverter*|plano de retorno|voltar para a versao|voltar a versao|voltar atras|voltar para a anterior|desfazer o*|desfazer a*',
    trigger: 'quando|criterios|condicoes|^se|gatilho*|decisao|limiar*',
    abort: 'abortar se|parar se|criterios de parada|interromper se',
    failure:
      'em caso de falha*|em caso de emergencia|em caso de erro*|em caso de problema*|se … falhar|se algo der errado|procedimento* de emergencia|emergencia|contingencia|plano de contingencia',
    restore: 'restaura*|recuperacao*|recuperar|recuperacao de desastres',
    backup: 'copia* de seguranca',
    before:
      'antes de*|antes do*|antes da*|pre deploy|pre implantacao|pre publicacao|verificacoes previas|checklist pre*',
    prepare: 'pre requisito*|prerequisito*|requisito*|prepara*|o que voce precisa|condicoes previas',
    ready: 'revisao de codigo|aprovacao*|congelamento*|analise de riscos',
    after:
      'apos*|pos deploy|pos implantacao|pos rollout|pos publicacao|depois do*|depois da*|proximos passos|limpeza|manutencao$|manutencao regular|tarefas de manutencao|acompanhamento|curto prazo|medio prazo|longo prazo|licoes aprendidas',
    success:
      'criterio* de sucesso|criterio* de aceitacao|criterio* de aceite|criterio pra*|criterio para*|indicadores de sucesso|metricas de sucesso|criterio* de saida|deploy concluido|deploy bem sucedido|implantacao concluida|condicoes de sucesso',
    threshold: 'limiar*|limites de alerta',
    'verify-lead':
      '^verific*|^teste|^testes|^testar|^testando|^testagem|^valid*|^confirm*|^conferir|^checar|^garant*|^resultado esperado',
    verify:
      'verific*|teste|testes|testar|valid*|checagem|conferencia|saude|health|homologacao|resultado* esperado*|sanidade',
    monitor: 'monitor*|acompanhar*|observar|observacao|alerta|alertas|metricas|logs|observabilidade|painel|paineis',
    notify: 'comunica*|notific*|anuncio*|avis*|informar|partes interessadas',
    contact:
      'contato*|contacto*|suporte$|escalonamento|escalacao|plantao|equipe$|responsave*|papeis e responsabilidades',
    warned: 'que nao fazer|o que evitar|antipadr*|mau exemplo|maus exemplos',
    trouble:
      'solucao de problemas|resolucao de problemas|problemas comuns|problemas conhecidos|erros comuns|perguntas frequentes|depuracao|diagnostico|limitacoes|troubleshooting',
    reference:
      'referencia*|recursos|documentacao|anexo*|apendice*|links*|glossario|cronograma|calendario|notas*|observacoes|estrutura do projeto|indice|sumario|custo*|dicas|melhores praticas|boas praticas|comandos uteis|informacoes adicionais|comparacao',
    overview: '^resumo*|^descricao|^visao geral|^introducao|^contexto|^objetivo*|^proposito|^sobre|^escopo|arquitetura',
    changelog:
      'registro de alteracoes|historico*|novidades|notas da versao|notas de versao|principais mudancas|mudancas principais|o que mudou',
    'act-lead':
      '^implantar|^instalar|^instale|^executar|^execute|^rodar|^iniciar|^reinici*|^configurar|^configure|^criar|^atualiz*|^aplicar|^construir|^compilar|^clonar|^baixar|^publicar|^habilitar|^desabilitar|^ativar|^desativar|^migrar|^subir|^adicionar|^parar|^importar|^gerar|^fazer deploy|^fazer o deploy|^inicializar',
    deploy:
      'implantacao|implantar|implementacao|publicacao|publicar|lancamento|atualizacao*|migracao*|migracoes|instalacao*|reinicio|modo de manutencao|modo manutencao|execucao|entrada em producao',
    setup:
      'configuracao|configuracoes|variaveis de ambiente|infraestrutura|inicio rapido|seguranca|certificado*|otimizacao*|inicializacao',
  },
  ko: {
    steps: '=절차|=단계|=순서|=작업 절차|=작업 순서',
    rollback: '롤백|되돌리기|되돌림|원복',
    trigger: '기준|조건|시점|언제|경우|판단|트리거|필요',
    abort: '중단 기준|중단 조건|중지 조건',
    failure: '긴급|비상|장애 대응|장애 발생|실패 시|실패한 경우|문제 발생 시|문제가 발생|오류 발생 시',
    restore: '복원|복구|다운그레이드',
    backup: '백업|스냅샷',
    before:
      '배포 전|배포전|출시 전|릴리스 전|릴리즈 전|시작하기 전|시작 전|마이그레이션 전|업그레이드 전|사전 점검|사전 확인|작업 전',
    prepare: '사전 요구|사전 준비|요구사항|요구 사항|필수 조건|전제 조건|준비|사전 조건|필요 사항|시스템 사양',
    ready: '코드 리뷰|승인|위험',
    after:
      '배포 후|배포후|출시 후|릴리스 후|릴리즈 후|마이그레이션 후|업그레이드 후|작업 후|다음 단계|후속|정리 작업|정리$|유지보수|유지 보수|사후|회고',
    success: '성공 기준|완료 기준|합격 기준|인수 기준|성공 조건|게이트|배포 완료|완료 조건|통과 기준|성공 지표',
    threshold: '임계값|임계치|알림 조건|알람 조건',
    'verify-lead': '^확인|^검증|^테스트|^점검|^헬스',
    verify: '확인|검증|테스트|점검|헬스 ?체크|상태 체크|동작 확인|체크$',
    monitor: '모니터링|알림|알람|지표|메트릭|로그|관찰|대시보드|관측',
    notify: '커뮤니케이션|소통|공지|통보|안내|알리기|의사소통',
    contact: '연락처|담당자|담당|에스컬레이션|지원팀|비상 연락|당직|문의|책임자|역할',
    warned: '하지 말아야|해서는 안|금지 사항|나쁜 예|안티패턴',
    trouble: '트러블슈팅|문제 해결|자주 묻는|알려진 문제|알려진 이슈|주의사항|주의 사항|제한사항|디버깅|자주 발생하는',
    reference:
      '참고|부록|문서|용어|자료|비고|일정|타임라인|목차|링크|유용한 명령|디렉토리 구조|프로젝트 구조|모범 사례|비용',
    overview: '개요|소개|배경|목적|목표|범위|요약|개괄|아키텍처|시작하며',
    changelog:
      '변경 이력|변경이력|변경 내역|변경 로그|릴리스 노트|릴리즈 노트|버전 이력|변경 사항|변경사항|주요 변경|개정 이력',
    'act-lead': '^배포|^설치|^빌드|^실행|^업그레이드|^마이그레이션|^재시작|^설정|^생성|^업데이트|^환경 설정',
    deploy:
      '배포|릴리스|릴리즈|출시|설치|업그레이드|업데이트|마이그레이션|재시작|실행|적용|빌드|전환|점검 모드|시작$|구동|반영',
    setup: '설정|구성|환경 변수|환경변수|셋업|초기화|인증서|구축|최적화|빠른 시작',
  },
  de: {
    steps: '=schritte|=vorgehen|=vorgehensweise|=ablauf|=anleitung|=schritt fur schritt|=prozedur',
    rollback:
      'ruckfall*|zuruckroll*|ruckabwicklung|=ruckbau|=ruckkehr|^zuruck auf anfang|^zuruck … alte*|^zuruck … vorherige*|^zuruck zur version|alte version wieder*|alten version zuruck*|vorherige version wieder*|alten stand wieder*|vorherigen stand wieder*|rucknahme|rucksetz*|zurucksetzen|ruckgangig*|fallback plan|^ruckkehr … alte*|^ruckkehr … vorherige*|ruckkehr zur version',
    trigger: 'wann|kriterien|auslos*|bedingung*|^wenn|^falls|entscheidung*|schwell*',
    abort: 'abbruch*|abbrechen wenn|stoppen wenn|abbruchkriterien',
    failure:
      'im fehlerfall|im notfall|notfall*|bei fehlern|bei problemen|bei fehlschlag|wenn … schiefgeht|wenn … schief geht|falls … schiefgeht|falls … schief geht|etwas schiefgegangen|wenn … fehlschlagt|falls … fehlschlagt|wenn etwas schief*|storfall*|ausfall',
    restore: 'wiederherstell*|recovery|restore|notfallwiederherstellung|herabstuf*',
    backup: 'datensicher*|sicherung*|sicherungskopie*|schnappschuss*',
    before:
      'vor dem deploy*|vor der bereitstell*|vor dem rollout|vor dem release|vor der installation|vor dem update|vor dem upgrade|vor der migration|vor dem start|vor beginn|vor dem go live|bevor sie*|bevor du*|^vorab*|vor inbetriebnahme|^vor der|^vor dem',
    prepare:
      'voraussetzung*|anforderung*|vorbereit*|systemvoraussetzung*|vorbedingung*|was sie brauchen|benotigt*|vorarbeiten',
    ready: 'code review|freigabe*|risiko*|change freeze',
    after:
      'nach dem deploy*|nach der bereitstell*|nach dem rollout|nach dem release|nach der installation|nach dem update|nach dem upgrade|nach der migration|nach dem go live|nachste schritte|weitere schritte|aufraum*|nachbereit*|nacharbeit*|bereinigung|wartung$|regelmassige wartung|kurzfristig|mittelfristig|langfristig|^nach der|^nach dem',
    success:
      'erfolgs kriterien|erfolgskriteri*|abnahmekriteri*|akzeptanzkriteri*|erfolgsmetrik*|erfolgsindikator*|abschlusskriteri*|deployment erfolgreich|bereitstellung erfolgreich|freigabekriteri*|erfolgreich wenn|definition of done',
    threshold: 'schwellwert*|schwellenwert*|alarmschwelle*',
    'verify-lead':
      '^pruf*|^uberpruf*|^test|^teste|^testen|^tests|^verifi*|^validier*|^kontroll*|^bestatig*|^sicherstellen|^funktionstest*|^erwartetes ergebnis',
    verify:
      'pruf*|uberpruf*|verifi*|validier*|test|tests|testen|kontroll*|funktionstest*|abnahme*|zustand*|rauchtest*|gesundheits*|uberprufung',
    monitor: 'uberwach*|monitoring|alarm*|metrik*|protokoll*|logs|beobacht*|nachbeobacht*|kennzahl*',
    notify: 'kommunikation*|benachrichtig*|ankundig*|mitteilung*|informieren|stakeholder',
    contact:
      'kontakt*|ansprechpartner*|eskalation*|bereitschaft*|support$|team$|zustandig*|verantwortlich*|rollen und*',
    warned:
      'was man nicht*|was man lassen*|was zu lassen*|=verboten|was nicht zu tun*|was sie nicht tun*|zu vermeiden|antimuster|anti pattern*|negativbeispiel*|schlechtes beispiel',
    trouble:
      'fehlerbehebung|fehlersuche|problembehebung|problemlosung*|bekannte probleme|haufige probleme|haufige fehler|haufige fragen|haufig gestellte*|einschrankung*|storungsbehebung',
    reference:
      'referenz*|anhang|ressourcen|dokumentation|glossar|zeitplan|zeitleiste|links$|hinweise|anmerkung*|notizen|verzeichnisstruktur|inhaltsverzeichnis|inhalt$|kosten*|nutzliche befehle|weiterfuhrend*|bewahrte*|tipps',
    overview:
      '^uberblick|^ubersicht|^einleitung|^einfuhrung|^zusammenfassung|^hintergrund|^zweck|^ziel|^ziele|^beschreibung|^uber|architektur|^geltungsbereich',
    changelog:
      'anderungsprotokoll|anderungshistorie|versionshistorie|versionsverlauf|was ist neu|neuerungen|versionshinweise|anderungen$|wichtige anderungen|wichtigste anderungen',
    'act-lead':
      '^bereitstell*|^installier*|^ausfuhr*|^starten|^starte|^neustart*|^konfigurier*|^einricht*|^erstell*|^aktualisier*|^anwenden|^bauen|^veroffentlich*|^migrier*|^aktivier*|^deaktivier*|^klonen|^herunterlad*|^wartungsmodus|^umschalt*|^durchfuhr*',
    deploy:
      'bereitstell*|einspiel*|ausroll*|veroffentlich*|migration*|installation*|aktualisier*|neustart*|inbetriebnahme|wartungsmodus|umschalt*|durchfuhr*|ausfuhr*|einfuhr*',
    setup:
      'konfigur*|einricht*|umgebungsvariable*|infrastruktur|schnellstart|einstellung*|sicherheit|zertifikat*|optimier*',
  },
  pl: {
    steps: '=kroki|=procedura|=instrukcja|=przebieg|=krok po kroku',
    rollback: 'wycof*|cofniec*|cofanie|powrot do poprzedni*|przywrocenie poprzedni*|przywroc poprzedni*|plan awaryjny',
    trigger: 'kiedy|kryteria|warunki|^jesli|^gdy|wyzwalacz*|decyzj*|progi',
    abort: 'przerwij jesli|kryteria przerwania|warunki przerwania',
    failure:
      'w razie awarii|w przypadku awarii|w razie problemow|w przypadku problemow|w przypadku niepowodzenia|w przypadku bledu|awaryjn*|jesli … nie powiedzie|sytuacj* awaryjn*|nagle wypadki',
    restore: 'przywr*|odzyskiw*|odtwarzan*|odtworz*',
    backup: 'kopi* zapasow*|kopi* bezpieczenstwa|zrzut bazy|migawk*',
    before:
      'przed wdrozeniem|przed wdrazaniem|przed rozpoczeciem|przed instalacja|przed aktualizacja|przed migracja|przed wydaniem|przed startem|przed publikacja',
    prepare: 'wymagan*|przygotow*|warunki wstepne|czego potrzebujesz|co jest potrzebne|wymogi',
    ready: 'przeglad kodu|zatwierdzen*|akceptacj*|ocena ryzyka',
    after:
      'po wdrozeniu|po instalacji|po aktualizacji|po migracji|po wydaniu|po publikacji|nastepne kroki|kolejne kroki|dalsze kroki|sprzatan*|czyszczen*|utrzyman*|konserwacj*|post deploy*|co dalej',
    success:
      'kryteria sukcesu|kryteria akceptacji|kryteria powodzenia|kryteria zakonczenia|wskazniki sukcesu|warunki sukcesu|wdrozenie zakonczone|wdrozenie udane',
    threshold: 'prog alarm*|progi alarm*|progi|wartosci progowe',
    'verify-lead':
      '^weryfik*|^zweryfik*|^sprawdz*|^test|^testy|^testow*|^przetestuj*|^potwierdz*|^walid*|^upewnij*|^oczekiwan*',
    verify: 'weryfik*|sprawdz*|test|testy|testow*|walid*|kontrol*|potwierdzen*|stan uslug*',
    monitor: 'monitor*|obserwac*|alert|alerty|metryki|logi|alarmy|dziennik*',
    notify: 'komunikacj*|powiadom*|ogloszen*|zawiadom*|informowan*',
    contact: 'kontakt*|eskalac*|dyzur*|zespol$|wsparcie$|odpowiedzialn*|osoby odpowiedzialn*',
    warned: 'czego nie robic|czego unikac|antywzorz*|zly przyklad',
    trouble:
      'rozwiazywanie problemow|typowe problemy|znane problemy|czeste problemy|czeste pytania|najczestsze*|diagnostyk*|ograniczeni*|debugowan*',
    reference:
      'dokumentacj*|odnosnik*|materialy|zalacznik*|dodatek*|slowniczek|harmonogram|uwagi|notatki|struktura*|spis tresci|linki|przydatne*|koszt*|dobre praktyki|zasoby',
    overview:
      '^przeglad|^wprowadzenie|^wstep|^opis|^podsumowanie|^cel|^cele|^kontekst|^informacje ogolne|^zakres|architektur*|^o projekcie',
    changelog:
      'historia zmian|dziennik zmian|lista zmian|rejestr zmian|co nowego|nowosci|informacje o wydaniu|glowne zmiany|co sie zmienilo',
    'act-lead':
      '^wdroz*|^wdraz*|^instal*|^zainstal*|^uruchom*|^wykon*|^konfigur*|^skonfigur*|^utworz*|^tworzen*|^aktualiz*|^zaktualiz*|^zbuduj|^budow*|^restart*|^zrestart*|^zatrzym*|^wlacz*|^wylacz*|^pobierz*|^pobran*|^sklonuj*|^migrac*|^zastosuj*|^opublikuj*|^dodaj*|^ustaw*|^przelacz*',
    deploy:
      'wdroz*|wdraz*|publikacj*|instalacj*|aktualizacj*|migracj*|uruchom*|restart*|wydani*|tryb konserwacji|tryb serwisowy|przelaczen*|budowan*',
    setup:
      'konfigur*|zmienne srodowiskowe|infrastruktur*|ustawieni*|szybki start|bezpieczenstw*|certyfikat*|optymalizacj*',
  },
  ar: {
    steps: '=الخطوات|=الاجراءات|=الاجراء|=خطوات العمل',
    rollback: 'التراجع|تراجع|الاسترجاع للاصدار|الرجوع الى الاصدار|العودة الى الاصدار|ارجاع النشر',
    trigger: 'متى|معايير|شروط|محفزات|قرار|اذا',
    abort: 'معايير الايقاف|شروط الايقاف|ايقاف النشر اذا',
    failure: 'الطوارئ|طوارئ|في حالة الفشل|عند الفشل|في حال الفشل|في حالة حدوث|حالات الطوارئ|اذا فشل',
    restore: 'استعادة|الاستعادة|استرداد|التعافي',
    backup: 'النسخ الاحتياطي|نسخ احتياطي|نسخة احتياطية|النسخة الاحتياطية|لقطة',
    before: 'قبل النشر|ما قبل النشر|قبل البدء|قبل الاطلاق|قبل الترقية|قبل التثبيت',
    prepare: 'المتطلبات|متطلبات|التحضير|الاعداد المسبق|تجهيز|التجهيز|الشروط المسبقة|التحضيرات',
    ready: 'مراجعة الكود|الموافقات|تقييم المخاطر',
    after:
      'بعد النشر|ما بعد النشر|بعد الاطلاق|بعد الترقية|بعد التثبيت|الخطوات التالية|التنظيف|الصيانة الدورية|المتابعة',
    success: 'معايير النجاح|معايير القبول|مؤشرات النجاح|شروط النجاح|اكتمال النشر|معايير الاكتمال',
    threshold: 'حدود التنبيه|عتبات|عتبة',
    'verify-lead': '^التحقق|^تحقق|^اختبار|^فحص|^تاكيد|^التاكد',
    verify: 'التحقق|تحقق|اختبار|الاختبار|فحص|الفحص|نقاط التحقق|التاكد|تاكيد',
    monitor: 'المراقبة|مراقبة|التنبيهات|تنبيهات|المقاييس|السجلات|الرصد',
    notify: 'التواصل|خطة التواصل|الاشعارات|اشعار|الاعلان|ابلاغ',
    contact: 'جهات الاتصال|الاتصال|الدعم الفني|فريق الدعم|التصعيد|الفريق|المسؤول',
    warned: 'ما لا يجب فعله|مثال سيئ',
    trouble: 'استكشاف الاخطاء|حل المشكلات|حل المشاكل|المشاكل الشائعة|المشكلات الشائعة|الاسئلة الشائعة|مشاكل معروفة',
    reference: 'المراجع|مراجع|الملحق|ملحق|الوثائق|التوثيق|الموارد|روابط|ملاحظات|الجدول الزمني|المصطلحات|الفهرس',
    overview: 'نظرة عامة|مقدمة|المقدمة|الملخص|ملخص|الهدف|الاهداف|الخلفية|الوصف|البنية',
    changelog: 'سجل التغييرات|سجل التعديلات|ملاحظات الاصدار|التغييرات الرئيسية|ما الجديد',
    'act-lead': '^نشر|^تثبيت|^تشغيل|^تنفيذ|^اعداد|^انشاء|^تحديث|^بناء|^ايقاف|^تفعيل|^ترحيل|^تكوين|^اعادة تشغيل',
    deploy:
      'النشر|نشر|الاطلاق|اطلاق|التثبيت|تثبيت|الترقية|ترقية|التحديث|تحديث|ترحيل|الترحيل|تشغيل|اعادة التشغيل|وضع الصيانة|تنفيذ',
    setup: 'الاعداد|اعداد|التكوين|تكوين|متغيرات البيئة|البنية التحتية|الاعدادات|الامان',
  },
  it: {
    steps: '=passi|=passaggi|=procedura|=istruzioni|=passo passo',
    rollback:
      'ripristino della versione*|annullamento del deploy*|tornare alla versione*|torna alla versione*|piano di rientro|tornare indietro|torna indietro|ripristino alla versione*|annullare il*',
    trigger: 'quando|criteri|condizioni|^se|soglia|soglie|decision*',
    abort: 'interrompere se|criteri di interruzione|fermare se',
    failure:
      'in caso di errore|in caso di errori|in caso di problemi|in caso di emergenza|in caso di fallimento|procedur* di emergenza|emergenza|se … fallisce|se qualcosa va storto|piano di emergenza|contingenza',
    restore: 'ripristin*|recuper*|disaster recovery',
    backup: 'copia di sicurezza|copie di sicurezza|salvataggio*|istantanea',
    before:
      'prima di*|prima del*|prima della*|pre deploy|pre rilascio|verifiche preliminari|controlli preliminari|pre distribuzione',
    prepare: 'prerequisit*|pre requisit*|requisit*|prepara*|cosa serve|preparazione*|occorrente',
    ready: 'revisione del codice|approvazion*|analisi dei rischi',
    after:
      "dopo il*|dopo la*|dopo l'*|post deploy|post rilascio|post distribuzione|prossimi passi|passi successivi|passaggi successivi|pulizia|manutenzione$|manutenzione ordinaria|a breve termine|a lungo termine",
    success:
      'criteri di successo|criteri di accettazione|indicatori di successo|metriche di successo|criteri di uscita|deploy completato|rilascio completato|criteri di completamento',
    threshold: 'soglia*|soglie di allarme|soglie',
    'verify-lead':
      '^verific*|^controll*|^test|^testa|^testare|^prova|^provare|^valid*|^conferm*|^assicur*|^accert*|^risultato atteso',
    verify: 'verific*|controll*|test|prova|prove|collaudo|valid*|integrita|stato di salute',
    monitor: 'monitor*|sorveglianza|osservare|osservazione|allarmi|avvisi|metriche|osservabilita',
    notify: 'comunicazion*|notific*|annunc*|avvisare|informare',
    contact: 'contatt*|assistenza$|supporto$|reperibilita|escalation|squadra|responsabil*|referent*|team$',
    warned: 'cosa non fare|da non fare|cosa evitare|cattivo esempio',
    trouble:
      'risoluzione dei problemi|risoluzione problemi|problemi comuni|problemi noti|errori comuni|domande frequenti|diagnostica|limitazioni',
    reference:
      'riferiment*|risorse|documentazione|appendic*|allegat*|glossario|cronoprogramma|tempistiche|note$|collegamenti|indice|struttura del progetto|costi|comandi utili|buone pratiche|consigli',
    overview:
      '^panoramica|^introduzione|^descrizione|^riepilogo|^sommario|^obiettiv*|^scopo|^contesto|^informazioni generali|architettura',
    changelog: 'registro delle modifiche|cronologia*|novita|note di rilascio|modifiche principali|storico*|cosa cambia',
    'act-lead':
      '^distribu*|^installa|^installare|^esegu*|^esecuzione|^avvia*|^riavvia*|^configura|^configurare|^crea|^creare|^creazione|^aggiorn*|^applicare|^applica|^compila*|^clona*|^scarica*|^pubblica*|^abilit*|^disabilit*|^attiv*|^disattiv*|^migra*|^arrest*|^ferma*|^imposta*|^aggiung*',
    deploy:
      'distribuzione|rilascio|messa in produzione|messa in opera|pubblicazione|aggiornament*|migrazion*|installazion*|riavvio|avvio|modalita manutenzione|esecuzione|passaggio in produzione',
    setup:
      "configurazion*|variabili d'ambiente|variabili di ambiente|infrastruttura|avvio rapido|impostazion*|sicurezza|certificat*|ottimizzazion*",
  },
  vi: {
    steps: '=cac buoc|=quy trinh|=cach thuc hien|=huong dan',
    rollback:
      'khoi phuc phien ban|quay lai phien ban|quay ve phien ban|hoan tac|phuc hoi phien ban|ke hoach quay lui|quay lui',
    trigger: 'khi nao|tieu chi|dieu kien|^neu|nguong|quyet dinh',
    abort: 'dung neu|dieu kien dung',
    failure: 'khan cap|su co|khi that bai|neu that bai|khi gap loi|khi xay ra loi|truong hop loi|du phong',
    restore: 'khoi phuc|phuc hoi',
    backup: 'sao luu|ban sao du lieu',
    before: 'truoc khi*|tien trien khai|truoc trien khai',
    prepare: 'yeu cau*|chuan bi*|dieu kien tien quyet|dieu kien can',
    ready: 'danh gia rui ro|phe duyet',
    after: 'sau khi*|sau trien khai|hau trien khai|buoc tiep theo|cac buoc tiep theo|don dep|bao tri$|bao tri dinh ky',
    success:
      'tieu chi thanh cong|tieu chi chap nhan|tieu chi hoan thanh|trien khai thanh cong|dieu kien hoan thanh|trien khai hoan tat|tieu chi nghiem thu',
    threshold: 'nguong canh bao',
    'verify-lead': '^kiem tra|^xac minh|^kiem thu|^xac nhan|^test',
    verify: 'kiem tra|xac minh|kiem thu|xac nhan|kiem chung|nghiem thu|thu nghiem',
    monitor: 'giam sat|theo doi|canh bao|nhat ky|chi so',
    notify: 'truyen thong|thong bao|giao tiep',
    contact: 'lien he|dau moi|ho tro$|nguoi phu trach|doi ngu|lien lac',
    warned: 'khong nen lam|nhung dieu can tranh|vi du xau',
    trouble:
      'khac phuc su co|xu ly su co|xu ly loi|cac loi thuong gap|loi thuong gap|cau hoi thuong gap|van de thuong gap|van de da biet',
    reference:
      'tham khao|phu luc|tai lieu|thuat ngu|ghi chu|luu y|lich trinh|tai nguyen|lien ket|muc luc|cau truc thu muc|cac lenh huu ich|chi phi',
    overview: '^tong quan|^gioi thieu|^mo ta|^muc tieu|^muc dich|^tom tat|^boi canh|^pham vi|kien truc',
    changelog: 'lich su thay doi|nhat ky thay doi|ghi chu phat hanh|thay doi chinh|co gi moi|nhung thay doi',
    'act-lead':
      '^trien khai|^cai dat|^chay|^khoi dong|^cau hinh|^tao|^cap nhat|^nang cap|^tai ve|^tai xuong|^bat che do|^tat che do|^xay dung|^thuc hien|^thiet lap|^phat hanh',
    deploy:
      'trien khai|cai dat|phat hanh|nang cap|cap nhat|di chuyen du lieu|khoi dong lai|khoi dong|thuc hien|che do bao tri|di tru',
    setup: 'cau hinh|thiet lap|bien moi truong|ha tang|bat dau nhanh|bao mat|chung chi|toi uu',
  },
  tr: {
    steps: '=adimlar|=islem adimlari|=prosedur|=talimatlar',
    rollback: 'geri al*|geri alma|geri donus*|geri don*|onceki surum*|eski surum*',
    trigger: 'ne zaman|kriter*|kosul*|olcut*|eger|tetikleyici*|karar|esik',
    abort: 'durdurma kriter*|iptal kosul*|iptal kriter*',
    failure: 'acil durum*|basarisiz olursa|basarisizlik durum*|sorun cikarsa|hata durum*|beklenmeyen durum*|olaganustu',
    restore: 'geri yukle*|kurtarma|felaket kurtarma',
    backup: 'yedek*|anlik goruntu',
    before:
      'dagitim oncesi*|dagitimdan once*|yayin oncesi|yayinlamadan once|baslamadan once|kurulumdan once|deployment oncesi|guncellemeden once|canliya almadan once|on kontrol*|deploy oncesi',
    prepare: 'gereksinim*|on kosul*|onkosul*|hazirlik*|gereklilik*|sistem gereksinim*|neye ihtiyac*',
    ready: 'kod inceleme*|onaylar|risk*',
    after:
      'dagitim sonrasi*|dagitimdan sonra*|yayin sonrasi|kurulumdan sonra|deployment sonrasi|deploy sonrasi|guncelleme sonrasi|sonraki adim*|temizlik|bakim$|duzenli bakim|kisa vade*|uzun vade*',
    success: 'basari kriter*|basari olcut*|kabul kriter*|tamamlanma kriter*|dagitim tamamlandi|basari gosterge*',
    threshold: 'esik deger*|alarm esik*|uyari esik*',
    'verify-lead': '^dogrula*|^kontrol|^test|^testler|^sina*|^onayla*|^beklenen',
    verify: 'dogrula*|kontrol*|test|testler|testi|testleri|saglik kontrol*|sinama|gecerleme|saglama',
    monitor: 'izleme*|gozlem*|uyari|uyarilar|alarm*|metrik*|loglar|gunluk*',
    notify: 'iletisim plani|bildirim*|duyuru*|bilgilendirme*',
    contact: 'iletisim|iletisim bilgi*|destek$|eskalasyon|nobetci*|ekip$|sorumlu*|irtibat',
    warned: 'yapilmamasi gereken*|kacinilmasi gereken*|kotu ornek*',
    trouble:
      'sorun giderme|sik karsilasilan*|sik sorulan*|bilinen sorun*|yaygin sorun*|yaygin hata*|hata ayiklama|sinirlama*',
    reference:
      'referans*|kaynaklar*|dokumantasyon|belgeler|ekler$|sozluk|zaman cizelgesi|takvim|notlar|baglantilar|icindekiler|proje yapisi|faydali komut*|maliyet*|ipuclari',
    overview: '^genel bakis|^giris|^ozet|^amac|^hedef*|^arka plan|^aciklama|^hakkinda|^kapsam|mimari',
    changelog:
      'degisiklik gecmisi|degisiklik gunlugu|surum notlari|surum gecmisi|yenilikler|onemli degisiklik*|neler degisti',
    'act-lead':
      '^dagit*|^kur|^kurulum*|^yukle*|^calistir*|^baslat*|^yeniden baslat*|^yapilandir*|^olustur*|^guncelle*|^derle*|^uygula*|^yayinla*|^etkinlestir*|^devre disi*|^durdur*|^indir*|^klonla*|^tasi*',
    deploy:
      'dagitim*|yayinla*|yayina alma|canliya alma|canliya gecis|kurulum*|guncelleme*|yukseltme*|migrasyon*|yeniden baslat*|bakim modu|calistirma|baslatma|uygulama adim*|gecis',
    setup: 'yapilandirma*|ayarlar*|ortam degisken*|altyapi|hizli baslangic|guvenlik|sertifika*|optimizasyon',
  },
  nl: {
    steps: '=stappen|=procedure|=werkwijze|=stappenplan|=instructies|=stap voor stap',
    rollback:
      'terugdraai*|terugrol*|teruggaan naar de*|terug naar de oude*|terugval*|terugzetten naar*|ongedaan*|terug naar de vorige*',
    trigger: 'wanneer|criteria|voorwaarden|^als|^indien|beslis*|drempel*',
    abort: 'afbreken als|stoppen als|stopcriteria',
    failure: 'noodgeval*|noodprocedure*|bij problemen|bij fouten|als het misgaat|als … mislukt|calamiteit*|bij falen',
    restore: 'herstel*|terugzetten|restore',
    backup: 'reservekopie*|back up|veiligheidskopie*',
    before: 'voor de deploy*|voor de uitrol|voor je begint|voordat je*|voor u begint|voorafgaand aan*|voor livegang',
    prepare: 'vereist*|benodigd*|voorbereid*|randvoorwaarden|systeemeisen|wat je nodig*',
    ready: 'goedkeuring*|risico*',
    after:
      'na de deploy*|na de uitrol|na livegang|na de installatie|na de migratie|na de update|volgende stappen|vervolgstappen|opruim*|nazorg|onderhoud$|regulier onderhoud',
    success: 'succescriteria|acceptatiecriteria|exitcriteria|succesindicator*|deployment geslaagd|uitrol geslaagd',
    threshold: 'drempelwaarde*|alarmdrempel*',
    'verify-lead': '^controleer*|^controle*|^test|^testen|^verifi*|^valideer*|^bevestig*|^verwacht*',
    verify: 'controle*|controleer*|verificatie*|verifi*|validatie*|valideer*|test|testen|tests|gezondheidscontrole*',
    monitor: 'bewak*|observeren|observatie|monitoring|toezicht|waarschuwing*|meetwaarden|logboek*|logs',
    notify: 'communicatie*|meld*|aankondig*|informeren',
    contact: 'contactpersonen|contactgegevens|escalatie*|ondersteuning$|verantwoordelijk*|bereikbaarheid',
    warned: 'wat je niet*|wat niet te doen|te vermijden|slecht voorbeeld',
    trouble:
      'probleemoplossing|problemen oplossen|veelvoorkomende*|bekende problemen|veelgestelde*|foutopsporing|beperkingen',
    reference:
      'referentie*|naslag|bijlage*|documentatie|hulpbronnen|woordenlijst|planning$|tijdlijn|opmerkingen|notities|inhoudsopgave|mappenstructuur|kosten|handige commando*',
    overview:
      '^overzicht|^inleiding|^introductie|^samenvatting|^achtergrond|^doel|^doelen|^beschrijving|^over|architectuur|^context',
    changelog: 'wijzigingslog*|versiegeschiedenis|wat is er nieuw|wat is nieuw|wijzigingen$|release opmerkingen',
    'act-lead':
      '^uitrollen|^installe*|^voer|^uitvoer*|^start|^herstart*|^configureer|^configureren|^maak|^aanmaken|^bijwerken|^bouw*|^publiceer|^schakel*|^migreer|^migreren|^stop|^zet|^kloon',
    deploy:
      'uitrol*|implementatie|installatie|bijwerken|migratie*|herstart*|publicatie|livegang|onderhoudsmodus|uitvoering|ingebruikname',
    setup: 'configuratie*|instelling*|omgevingsvariabelen|infrastructuur|snelstart|inrichting|beveiliging|certificat*',
  },
};
