import { guard } from './guarded-pattern.ts';

const products =
  'python|django|flask|node(?:\\.?js)?|npm|yarn|pnpm|ruby|rails|php|laravel|symfony|java|jdk|jre|go|golang|rust|docker(?:[- ]compose)?|compose|kubernetes|k8s|helm|kubectl|terraform|ansible|postgres(?:ql)?|mysql|mariadb|mongo(?:db)?|redis|nginx|apache|ubuntu|debian|centos|rhel|alpine|windows(?: server)?|macos|ios|android|chrome|firefox|safari|bash|git|elasticsearch|kafka|rabbitmq|gradle|maven|spring(?: boot)?|react|next(?:\\.?js)?|vue|angular|typescript|gcc|openssl|tls|ssl|\\.net|dotnet|cuda|sqlite|openshift|pip|composer|bun|deno|elixir|erlang|scala|kotlin|swift|xcode|linux|kernel|glibc';
const versioned = guard(
  `(?:(?<!\\p{L})(?:${products})|versions?|ver\\.|版本|バージョン|버전|версия|wersja|versión|versão|versione) ?(?:is |must be |should be |[:=(] ?)?$`,
);
const numbered = guard(
  String.raw`(?<!\p{L})(?:ports?|steps?|phases?|stages?|days?|weeks?|sprints?|issues?|tickets?|pr|lines?|sections?|chapters?|options?|levels?|tier|priority|sev|severity|tables?|tasks?|items?|test|slides?|months?|rule|appendix|figure|version|v|release|build|no\.?|nr\.?|#|quarter|q|step|étape|paso|passo|schritt|шаг|步骤|krok|bước|p) ?$`,
);

/** The number after this text names a version ("Python >= 3.11"), and measures nothing. */
export function isVersionBefore(text: string): boolean {
  return versioned.test(text.slice(-40));
}

/** The number after this text is a name or a position ("Step 2", "port 8000"). */
export function isLabelBefore(text: string): boolean {
  return numbered.test(text.slice(-20));
}
