# shellcheck shell=bash
# ---------------------------------------------------------------------------------------------------- runtime
# The same for every guide. What is above are data: RS_… variables and arrays, and the functions rs_step, rs_text,
# rs_parameter and rs_choice, which look things up by number or name.
#
# The script starts itself a second time. The first process, the supervisor, asks, checks, locks and reports. The
# second, the session, runs the steps of the guide in one shell, so that cd, variables and functions last. The
# supervisor believes only what the session wrote down, never its exit code: bash 3.2 ends with 0 after a syntax
# error, and exec replaces the shell.

# The session reads steps and snapshots from files that it wrote itself.
# shellcheck disable=SC1090
# The tables above hand over their rows in variables, under names like one another.
# shellcheck disable=SC2034,SC2153
# Handlers are called by traps.
# shellcheck disable=SC2317
# A && B || C: what follows || ends the script or the function.
# shellcheck disable=SC2015
# rs_put is given its argument by the tables.
# shellcheck disable=SC2119,SC2120

# ------------------------------------------------------------------------------------------ lines and words

# Standard input to standard output with builtins alone; with "-" the last line end is left out.
rs_put() {
  local IFS='' rs_line rs_end=''
  while read -r rs_line || [ -n "$rs_line" ]; do
    printf '%s%s' "$rs_end" "$rs_line" || return 1
    rs_end=$'\n'
  done
  [ "${1-}" = - ] || printf '%s' "$rs_end"
}

rs_say() { printf '%s\n' "$1" >&2; }

# TEXT -> RS_SCRUBBED, which cannot steer a terminal: control characters and marks of writing direction become "?".
# Only where LC_ALL is C.
rs_scrub() {
  RS_SCRUBBED=${1//$'\t'/    }
  case $RS_SCRUBBED in
    *[[:cntrl:]]*) RS_SCRUBBED=${RS_SCRUBBED//[[:cntrl:]]/?} ;;
  esac
  case $RS_SCRUBBED in
    *[$'\302\330\342']*)
      RS_SCRUBBED=${RS_SCRUBBED//$'\302'[$'\200\201\202\203\204\205\206\207\210\211\212\213\214\215\216\217\220\221\222\223\224\225\226\227\230\231\232\233\234\235\236\237']/?}
      RS_SCRUBBED=${RS_SCRUBBED//$'\330\234'/?}
      RS_SCRUBBED=${RS_SCRUBBED//$'\342\200'[$'\216\217\250\251\252\253\254\255\256']/?}
      RS_SCRUBBED=${RS_SCRUBBED//$'\342\201'[$'\246\247\250\251']/?}
      ;;
  esac
}

# Prints TEXT as one harmless line without its end. A subshell, because a local LC_ALL outlives its function in some
# versions of bash.
rs_clean() (
  LC_ALL=C
  rs_scrub "$1"
  printf '%s' "$RS_SCRUBBED"
)

# Prints the text of step NUMBER, harmless, behind the guide's line numbers.
rs_show() (
  LC_ALL=C IFS=''
  rs_step "$1"
  rs_at=$RS_S_FROM
  rs_text "$1" | while read -r rs_line || [ -n "$rs_line" ]; do
    rs_scrub "$rs_line"
    # Our own words, and lists put together from several places, stand on no line of the guide.
    if [ "$RS_S_NUMBERED" = 1 ]; then printf '%7s | %s\n' "$rs_at" "$RS_SCRUBBED"; else printf '        | %s\n' "$RS_SCRUBBED"; fi
    rs_at=$((rs_at + 1))
  done
)

# Prints TEXT as the inside of a JSON string; bytes above 127 stay as they are.
rs_json() (
  LC_ALL=C
  rs_s=${1//\\/\\\\}
  rs_s=${rs_s//\"/\\\"}
  rs_s=${rs_s//$'\t'/\\t}
  rs_s=${rs_s//$'\r'/\\r}
  rs_s=${rs_s//$'\n'/\\n}
  printf '%s' "${rs_s//[[:cntrl:]]/?}"
)

# TEXT -> RS_REDACTED: the values of secret parameters become ***.
rs_redact() {
  local rs_v
  RS_REDACTED=$1
  for rs_v in ${RS_SECRETS[@]+"${RS_SECRETS[@]}"}; do
    RS_REDACTED=${RS_REDACTED//"$rs_v"/***}
  done
}

# The values to redact -> RS_SECRETS.
rs_collect_secrets() {
  local rs_name
  RS_SECRETS=()
  for rs_name in ${RS_PARAMS[@]+"${RS_PARAMS[@]}"}; do
    rs_parameter "$rs_name"
    if [ "$RS_P_SECRET" = 1 ] && [ -n "${!rs_name-}" ]; then RS_SECRETS[${#RS_SECRETS[@]}]=${!rs_name}; fi
  done
}

# ID -> RS_N, its number; fails when there is no such step.
rs_find() {
  local rs_i=0
  while [ "$rs_i" -lt "${#RS_IDS[@]}" ]; do
    if [ "${RS_IDS[rs_i]}" = "$1" ]; then
      RS_N=$rs_i
      return 0
    fi
    rs_i=$((rs_i + 1))
  done
  return 1
}

# Appends one line to the journal: EVENT ID LINE EXIT-CODE NOTE. Fails when it cannot be written.
rs_event() {
  local rs_note rs_id
  rs_redact "$5"
  rs_note=$(rs_json "$RS_REDACTED")
  rs_id=$(rs_json "$2")
  printf '{"ts":"%s","run":"%s","flow":"%s","event":"%s","step":"%s","line":%s,"rc":%s,"note":"%s"}\n' \
    "$(command date -u +%Y-%m-%dT%H:%M:%SZ)" "$RS_RUN" "$RS_FLOW" "$1" "$rs_id" "$3" "$4" "$rs_note" \
    >>"$RS_STATE/journal.jsonl"
}

# GROUP OPTION -> whether it was chosen.
rs_is_chosen() {
  case $RS_CHOSEN in *$'\n'"$1"$'\t'"$2"$'\n'*) return 0 ;; esac
  return 1
}

# Whether all GROUP OPTION … pairs were chosen.
rs_are_chosen() {
  while [ $# -ge 2 ]; do
    rs_is_chosen "$1" "$2" || return 1
    shift 2
  done
  return 0
}

# Reads the head of a snapshot FILE -> RS_HEAD_SHA RS_HEAD_RUN RS_HEAD_DONE RS_HEAD_CHOSEN RS_HEAD_WITHHELD.
# Fails for a file that is absent, a link, another person's, or cut short.
rs_read_head() {
  local rs_line IFS=''
  RS_HEAD_SHA='' RS_HEAD_RUN='' RS_HEAD_DONE=$'\n' RS_HEAD_CHOSEN=$'\n' RS_HEAD_WITHHELD=''
  if [ -L "$1" ] || [ ! -f "$1" ] || [ ! -O "$1" ]; then return 1; fi
  while read -r rs_line; do
    case $rs_line in
      '# sha256 '*) RS_HEAD_SHA=${rs_line#'# sha256 '} ;;
      '# run '*) RS_HEAD_RUN=${rs_line#'# run '} ;;
      '# done '*) RS_HEAD_DONE=$RS_HEAD_DONE${rs_line#'# done '}$'\n' ;;
      '# choice '*) RS_HEAD_CHOSEN=$RS_HEAD_CHOSEN${rs_line#'# choice '}$'\n' ;;
      '# withheld '*) RS_HEAD_WITHHELD="$RS_HEAD_WITHHELD ${rs_line#'# withheld '}" ;;
      '# state') break ;;
    esac
  done <"$1"
  [ "$(command tail -n 1 "$1")" = '# end' ]
}

# Writes TEXT to FILE so that the file is either the old or the new one. The end is read back: not every version of
# bash reports a full disk.
rs_write_whole() (
  umask 077
  printf '%s\n# end\n' "$2" >"$1.new" || exit 1
  rs_last=''
  while IFS= read -r rs_line; do rs_last=$rs_line; done <"$1.new"
  [ "$rs_last" = '# end' ] && command mv -f "$1.new" "$1"
)

# WITHHELD-NAMES: the head of a snapshot, from RS_DONE and RS_CHOSEN -> RS_HEAD.
rs_make_head() {
  local IFS=$' \t\n' rs_name
  local rs_done=${RS_DONE%$'\n'} rs_chosen=${RS_CHOSEN%$'\n'} rs_before_done=$'\n# done ' rs_before_choice=$'\n# choice '
  RS_HEAD="# runsheet state 1"$'\n'"# sha256 $RS_SHA"$'\n'"# run $RS_RUN"
  RS_HEAD=$RS_HEAD${rs_done//$'\n'/$rs_before_done}${rs_chosen//$'\n'/$rs_before_choice}
  for rs_name in $1; do RS_HEAD=$RS_HEAD$'\n'"# withheld $rs_name"; done
}

# ------------------------------------------------------------------------------------------ plan, list, help

rs_print_choices() {
  while [ $# -ge 2 ]; do
    printf '    only when:  %s = %s\n' "$(rs_clean "$1")" "$(rs_clean "$2")"
    shift 2
  done
}

# Flat rows of six: kind, line, text, comparator, value, unit.
rs_print_checks() {
  while [ $# -ge 6 ]; do
    printf '    expected (%s, line %s):  %s\n' "$1" "$2" "$(rs_clean "$3")"
    shift 6
  done
}

# Prints what would happen. Builtins alone; runs nothing and writes nothing.
rs_plan() {
  local rs_i rs_name rs_option
  printf 'PLAN: %s of %s\n' "$RS_FLOW" "$(rs_clean "$RS_TITLE")"
  printf '  guide:        %s (sha256 %s)\n' "$(rs_clean "$RS_GUIDE")" "$RS_SHA"
  printf '  environment:  %s\n' "$(rs_clean "${RS_ENV:-none}")"
  printf '  nothing is executed\n'
  if [ "${#RS_IDS[@]}" -eq 0 ]; then printf '\nThis guide has no step for %s.\n' "$RS_FLOW"; fi
  for rs_i in $RS_TODO; do
    rs_step "$rs_i"
    printf '\n[%s] %s\n' "$(rs_clean "${RS_IDS[rs_i]}")" "$(rs_clean "$RS_S_TITLE")"
    printf '    kind:       %s, %s:%s-%s\n' "$RS_S_KIND" "$(rs_clean "$RS_GUIDE")" "$RS_S_FROM" "$RS_S_TO"
    printf '    confirm:    %s\n' "$RS_S_CONFIRM"
    printf '    because:    %s\n' "$(rs_clean "$RS_S_BECAUSE")"
    if [ -n "$RS_S_NOTE" ]; then printf '    the guide:  %s\n' "$(rs_clean "$RS_S_NOTE")"; fi
    if [ -n "$RS_S_FILE" ]; then printf '    file:       %s\n' "$(rs_clean "$RS_S_FILE")"; fi
    if [ "$RS_S_LIMIT" -gt 0 ]; then printf '    stopped:    after %s seconds\n' "$RS_S_LIMIT"; fi
    if [ "$RS_S_NEEDS4" = 1 ]; then printf '    needs:      bash 4 or newer\n'; fi
    rs_print_choices ${RS_S_CHOICES[@]+"${RS_S_CHOICES[@]}"}
    rs_print_checks ${RS_S_CHECKS[@]+"${RS_S_CHECKS[@]}"}
    rs_show "$rs_i"
  done
  if [ "${#RS_GROUPS[@]}" -gt 0 ]; then printf '\nTo be chosen:\n'; fi
  rs_i=0
  while [ "$rs_i" -lt "${#RS_GROUPS[@]}" ]; do
    rs_choice "$rs_i"
    printf '  %s: %s (line %s)\n' "$(rs_clean "${RS_GROUPS[rs_i]}")" "$(rs_clean "$RS_C_QUESTION")" "$RS_C_LINE"
    for rs_option in "${RS_C_OPTIONS[@]}"; do printf '    - %s\n' "$(rs_clean "$rs_option")"; done
    rs_i=$((rs_i + 1))
  done
  if [ "${#RS_PARAMS[@]}" -gt 0 ]; then printf '\nParameters:\n'; fi
  for rs_name in ${RS_PARAMS[@]+"${RS_PARAMS[@]}"}; do
    rs_parameter "$rs_name"
    printf '  %s: %s' "$rs_name" "$(rs_clean "$RS_P_ASK")"
    if [ "$RS_P_SECRET" = 1 ]; then printf ' (secret)'; fi
    if [ "$RS_P_STATE" = 1 ]; then printf ' (or as an earlier script of this guide left it)'; fi
    if [ -n "$RS_P_LINE" ]; then printf ' (line %s)' "$RS_P_LINE"; fi
    if [ -n "$RS_P_PATTERN" ]; then printf ', %s' "$(rs_clean "$RS_P_PATTERN")"; fi
    printf '\n'
    rs_print_choices ${RS_P_CHOICES[@]+"${RS_P_CHOICES[@]}"}
  done
  if [ "${#RS_TOOLS[@]}" -gt 0 ]; then printf '\nPrograms:\n'; fi
  for rs_name in ${RS_TOOLS[@]+"${RS_TOOLS[@]}"}; do printf '  %s\n' "$(rs_clean "$rs_name")"; done
  if [ "${#RS_LEFT_OUT[@]}" -gt 0 ]; then printf '\nLeft out:\n'; fi
  rs_i=0
  while [ "$rs_i" -lt "${#RS_LEFT_OUT[@]}" ]; do
    printf '  %s:%s  %s\n' "$(rs_clean "$RS_GUIDE")" "${RS_LEFT_OUT[rs_i]}" "$(rs_clean "${RS_LEFT_OUT[rs_i + 1]}")"
    rs_i=$((rs_i + 2))
  done
}

# One line a step: id, kind, lines, title.
rs_list() {
  local rs_i
  for rs_i in $RS_TODO; do
    rs_step "$rs_i"
    printf '%s\t%s\t%s-%s\t%s\n' "$(rs_clean "${RS_IDS[rs_i]}")" "$RS_S_KIND" "$RS_S_FROM" "$RS_S_TO" \
      "$(rs_clean "$RS_S_TITLE")"
  done
}

rs_help() {
  printf '%s: %s of "%s", from %s\n\n' "$(rs_clean "${RS_SELF##*/}")" "$RS_FLOW" "$(rs_clean "$RS_TITLE")" \
    "$(rs_clean "$RS_GUIDE")"
  rs_put <<'RS_HELP'
Look, without running anything
  --plan, --dry-run      print every step with its text, the parameters, and what is left out
  --list                 print one line a step: id, kind, lines of the guide, title
  --help                 print this

Run (without any option: asks at every gate, on a terminal)
  --yes                  run without a terminal; gates stay closed unless their id is given with --ack
  --ack ID               the step has been done, or may run; may be repeated
  --skip ID              the step is left out, and recorded as skipped; may be repeated
  --resume               go on at the step at which the last run stopped
  --from ID --until ID   only the steps from and up to these
  --only ID              only this step; may be repeated
  --rollback             start rollback.sh, which stands beside deploy.sh
  --on-fail stop|rollback    what to do without a terminal when a step fails; stop unless given
  --log                  keep the output in output.log, secrets taken out

Values
  --set NAME=VALUE       a parameter; never a secret one, because arguments can be seen by everybody
  --params-file FILE     lines NAME=VALUE, taken as they stand, without quotes; # begins a comment line
  --choose GROUP=OPTION  an alternative of the guide
  --env NAME             the environment; must be the one that the script was made for
  --confirm TEXT         "production", to run against production without being asked
  --state DIR            where journal, lock and progress are kept, instead of .runsheet/ in the current folder

Parameters are also taken from the environment, and asked for on a terminal.
A step that cannot succeed is passed by with --skip ID.

Exit codes
  0 done                 3 waiting for a person    6 the rollback failed
  1 a step failed        4 already running         130, 143 interrupted
  2 nothing was run      5 failed and rolled back
RS_HELP
}

# ------------------------------------------------------------------------------------------ supervisor: questions

# CODE SENTENCE: ends before anything has run.
rs_die() {
  local rs_code=$1
  rs_say "error: $2"
  # Who asked for a rollback after a failure must learn that there was none.
  if [ "$RS_HANDED" = failure ] && [ "$rs_code" -le 2 ]; then rs_code=6; fi
  exit "$rs_code"
}

# PROMPT -> RS_ANSWER, from the terminal; "q" when nobody answers.
rs_ask() {
  { printf '%s' "$1" >/dev/tty; } 2>/dev/null
  { IFS= read -r RS_ANSWER </dev/tty; } 2>/dev/null || RS_ANSWER=q
}

# WANTED KNOWN… -> RS_NEAR: a sentence that names what was probably meant, or where to look.
rs_find_near() {
  local rs_wanted=$1 rs_known rs_start
  rs_start=${rs_wanted:0:4}
  RS_NEAR=''
  shift
  for rs_known in "$@"; do
    [ -n "$rs_wanted" ] || break
    case $rs_known in
      *"$rs_wanted"* | "$rs_start"*) ;;
      *) case $rs_wanted in "$rs_known"*) ;; *) continue ;; esac ;;
    esac
    RS_NEAR="$RS_NEAR $(rs_clean "$rs_known")"
  done
  if [ -n "$RS_NEAR" ]; then RS_NEAR="; near:$RS_NEAR"; fi
}

# ------------------------------------------------------------------------------------------ supervisor: options

rs_options() {
  RS_MODE=run RS_YES='' RS_LOG='' RS_ON_FAIL=stop RS_RESUME='' RS_UNDO='' RS_FROM='' RS_UNTIL='' RS_ONLY=()
  RS_OPT_ENV='' RS_OPT_STATE=${RUNSHEET_STATE-} RS_OPT_CONFIRM='' RS_OPT_FILE='' RS_ACKS=$'\n' RS_ACK_LIST=()
  RS_SKIPS=$'\n' RS_SKIP_LIST=()
  RS_SETS=() RS_CHOOSES=() RS_PASSED=()
  while [ $# -gt 0 ]; do
    case $1 in --*=*) set -- "${1%%=*}" "${1#*=}" "${@:2}" ;; esac
    case $1 in
      --plan | --dry-run) RS_MODE=plan ;;
      --list) RS_MODE=list ;;
      --help | -h) RS_MODE=help ;;
      --preflight) RS_MODE=preflight ;; # asked by deploy.sh of rollback.sh
      --yes) RS_YES=1 ;;
      --log) RS_LOG=1 ;;
      --resume) RS_RESUME=1 ;;
      --rollback) RS_UNDO=1 ;;
      --ack | --skip | --from | --until | --only | --on-fail | --set | --params-file | --env | --choose | --confirm | --state)
        if [ $# -lt 2 ]; then rs_die 2 "$1 needs a value; see --help"; fi
        rs_option "$1" "$2"
        shift
        ;;
      *)
        rs_find_near "$1" --plan --dry-run --list --help --yes --log --resume --rollback --ack --skip --from --until --only \
          --on-fail --set --params-file --env --choose --confirm --state
        rs_die 2 "unknown option $(rs_clean "$1")$RS_NEAR; see --help"
        ;;
    esac
    shift
  done
}

rs_option() {
  case $1 in
    --ack) RS_ACK_LIST[${#RS_ACK_LIST[@]}]=$2 ;;
    --skip) RS_SKIP_LIST[${#RS_SKIP_LIST[@]}]=$2 ;;
    --from) RS_FROM=$2 ;;
    --until) RS_UNTIL=$2 ;;
    --only) RS_ONLY[${#RS_ONLY[@]}]=$2 ;;
    --set) RS_SETS[${#RS_SETS[@]}]=$2 ;;
    --choose) RS_CHOOSES[${#RS_CHOOSES[@]}]=$2 ;;
    --params-file) RS_OPT_FILE=$2 ;;
    --env) RS_OPT_ENV=$2 ;;
    --confirm) RS_OPT_CONFIRM=$2 ;;
    --state) RS_OPT_STATE=$2 ;;
    --on-fail)
      case $2 in stop | rollback) RS_ON_FAIL=$2 ;; *) rs_die 2 "--on-fail takes stop or rollback" ;; esac
      ;;
  esac
}

# OPTION ID -> RS_N; ends when there is no such step.
rs_need_step() {
  if rs_find "$2"; then return 0; fi
  rs_find_near "$2" ${RS_IDS[@]+"${RS_IDS[@]}"}
  rs_die 2 "$1: there is no step $(rs_clean "$2")$RS_NEAR; see --list"
}

# The steps that were asked for -> RS_TODO, their numbers in order; RS_PARTIAL when it is not all of them.
rs_select() {
  local rs_first=0 rs_last=$((${#RS_IDS[@]} - 1)) rs_i rs_id rs_wanted=' '
  RS_TODO='' RS_PARTIAL=''
  if [ -n "$RS_FROM" ]; then rs_need_step --from "$RS_FROM" && rs_first=$RS_N; fi
  if [ -n "$RS_UNTIL" ]; then rs_need_step --until "$RS_UNTIL" && rs_last=$RS_N; fi
  for rs_id in ${RS_ONLY[@]+"${RS_ONLY[@]}"}; do
    rs_need_step --only "$rs_id"
    rs_wanted="$rs_wanted$RS_N "
  done
  if [ -n "$RS_FROM$RS_UNTIL" ] || [ "$rs_wanted" != ' ' ]; then RS_PARTIAL=1; fi
  if [ -n "$RS_PARTIAL" ] && [ "$rs_first" -gt "$rs_last" ]; then rs_die 2 "--from names a step behind that of --until"; fi
  rs_i=$rs_first
  while [ "$rs_i" -le "$rs_last" ]; do
    case $rs_wanted in ' ' | *" $rs_i "*) RS_TODO="$RS_TODO $rs_i" ;; esac
    rs_i=$((rs_i + 1))
  done
  if [ -n "$RS_PARTIAL" ] && [ -z "$RS_TODO" ]; then rs_die 2 "--only names no step between --from and --until"; fi
}

# The environment of this run -> RS_ENV.
rs_settle_environment() {
  RS_ENV=${RS_OPT_ENV:-$RS_ENVIRONMENT}
  if [ -n "$RS_ENVIRONMENT" ] && [ "$RS_ENV" != "$RS_ENVIRONMENT" ]; then
    rs_die 2 "this script is for the environment $RS_ENVIRONMENT, not for $(rs_clean "$RS_ENV")"
  fi
  case $RS_ENV in
    -* | .* | *[!A-Za-z0-9._-]*) rs_die 2 "--env takes a name of letters, digits, dots, dashes" ;;
  esac
}

rs_confirm_production() {
  case $RS_ENV in prod | production) ;; *) return 0 ;; esac
  if [ -n "$RS_TTY" ] && [ -z "$RS_OPT_CONFIRM" ]; then
    rs_ask "This runs against PRODUCTION, from $(command uname -n). Type \"production\" to go on: "
    RS_OPT_CONFIRM=$RS_ANSWER
  fi
  [ "$RS_OPT_CONFIRM" = production ] || rs_die 2 "the run against production is not confirmed (--confirm production)"
}

# ------------------------------------------------------------------------------------------ supervisor: state

rs_refuse_foreign() {
  if [ -L "$1" ]; then rs_die 2 "$1 is a symbolic link; state is kept in real folders only (--state DIR)"; fi
  if [ -e "$1" ] && [ ! -d "$1" ]; then rs_die 2 "$1 is not a folder (--state DIR)"; fi
  if [ -e "$1" ] && [ ! -O "$1" ]; then rs_die 2 "$1 belongs to somebody else (--state DIR)"; fi
}

# The state folder -> RS_STATE. Nothing is made.
rs_name_state() {
  RS_STATE=${RS_OPT_STATE:-$PWD/.runsheet/$RS_SLUG${RS_ENV:+.$RS_ENV}}
  case $RS_STATE in /*) ;; *) RS_STATE=$PWD/$RS_STATE ;; esac
  while [ "$RS_STATE" != / ] && [ "${RS_STATE%/}" != "$RS_STATE" ]; do RS_STATE=${RS_STATE%/}; done
}

rs_open_state() {
  local rs_parent=$PWD/.runsheet
  if [ -z "$RS_OPT_STATE" ]; then
    rs_refuse_foreign "$rs_parent"
    if [ ! -d "$rs_parent" ]; then
      # Guides say `git add .`; what is kept here must not be added.
      { command mkdir -m 700 "$rs_parent" && printf '*\n' >"$rs_parent/.gitignore"; } ||
        rs_die 2 "cannot make the folder $rs_parent; is it read-only or full? (--state DIR)"
    fi
  fi
  rs_refuse_foreign "$RS_STATE"
  if [ ! -d "$RS_STATE" ]; then
    command mkdir -p "$RS_STATE" || rs_die 2 "cannot make the folder $RS_STATE; is it read-only or full? (--state DIR)"
  fi
  rs_refuse_foreign "$RS_STATE"
  command chmod 700 "$RS_STATE" || rs_die 2 "cannot protect the folder $RS_STATE (--state DIR)"
  rs_lock
  { command mkdir -p "$RS_STATE/session" "$RS_STATE/output" "$RS_STATE/written" &&
    rs_write_whole "$RS_STATE/probe" "$RS_SHA" && command rm -f "$RS_STATE/probe"; } ||
    rs_die 2 "cannot write in $RS_STATE; is it read-only or full? (--state DIR)"
  # A full disk may have left half a line at the end of the journal.
  if [ -s "$RS_STATE/journal.jsonl" ] && [ -n "$(command tail -c 1 "$RS_STATE/journal.jsonl")" ]; then
    printf '\n' >>"$RS_STATE/journal.jsonl"
  fi
}

rs_is_alive() {
  case $1 in '' | *[!0-9]*) return 1 ;; esac
  kill -0 "$1" 2>/dev/null
}

# One run at a time in one state folder, and on one host: another host cannot be asked whether a process lives.
rs_lock() {
  local rs_host rs_owner='' rs_session=''
  rs_host=$(command uname -n)
  if ! command mkdir "$RS_STATE/lock" 2>/dev/null; then
    [ -d "$RS_STATE/lock" ] || rs_die 2 "cannot write in $RS_STATE; is it read-only or full? (--state DIR)"
    { read -r rs_owner <"$RS_STATE/lock/owner"; } 2>/dev/null
    { read -r rs_session <"$RS_STATE/session/pid"; } 2>/dev/null
    case $rs_owner in
      "$rs_host $$") ;; # handed over by this very process
      "$rs_host "*)
        if rs_is_alive "${rs_owner##* }"; then rs_die 4 "already running (process ${rs_owner##* })"; fi
        if rs_is_alive "$rs_session"; then rs_die 4 "a step of an earlier run is still running (process $rs_session)"; fi
        { command mv "$RS_STATE/lock" "$RS_STATE/lock.stale.$$" && command rm -rf "$RS_STATE/lock.stale.$$"; } 2>/dev/null
        command mkdir "$RS_STATE/lock" 2>/dev/null || rs_die 4 "already running"
        ;;
      *) rs_die 4 "locked by ${rs_owner:-an unknown run}; when that run is dead, remove $RS_STATE/lock" ;;
    esac
  fi
  RS_LOCKED=1
  trap rs_on_supervisor_exit EXIT
  printf '%s %s\n' "$rs_host" "$$" >"$RS_STATE/lock/owner" || rs_die 2 "cannot write in $RS_STATE; is it full? (--state DIR)"
}

rs_on_supervisor_exit() {
  [ -z "$RS_WATCH" ] || kill "$RS_WATCH" 2>/dev/null
  [ -z "$RS_REAPER" ] || kill "$RS_REAPER" 2>/dev/null
  if [ -n "$RS_LOCKED" ]; then
    command rm -f "$RS_STATE/session/capture" "$RS_STATE/session/pipe"
    command rm -rf "$RS_STATE/lock"
  fi
}

# Decides where the run starts -> RS_SNAP (a snapshot to begin from, or empty), RS_RUN, RS_DONE, RS_CHOSEN,
# RS_WITHHELD. Nothing of an earlier run is changed yet.
rs_find_start() {
  local rs_own=$RS_STATE/$RS_FLOW.snap rs_file
  RS_SNAP='' RS_DONE=$'\n' RS_CHOSEN=$'\n' RS_WITHHELD='' RS_FRESH=1
  RS_RUN="$(command date -u +%Y%m%dT%H%M%SZ)-$$"
  if [ -n "$RS_RESUME" ] || { [ -n "$RS_PARTIAL" ] && [ -e "$rs_own" ]; }; then
    if ! rs_read_head "$rs_own"; then rs_die 2 "there is no $RS_FLOW to resume in $RS_STATE"; fi
    if [ "$RS_HEAD_SHA" = "$RS_SHA" ]; then
      RS_SNAP=$rs_own RS_FRESH='' RS_RUN=$RS_HEAD_RUN
      RS_DONE=$RS_HEAD_DONE RS_CHOSEN=$RS_HEAD_CHOSEN RS_WITHHELD=$RS_HEAD_WITHHELD
      [ -n "$RS_RESUME" ] || rs_forget_selected
      return 0
    fi
    [ -z "$RS_RESUME" ] || rs_die 2 "the guide changed since that run; start again without --resume"
  fi
  [ "$RS_FLOW" != deploy ] || return 0
  for rs_file in "$RS_STATE/deploy.fail" "$RS_STATE/deploy.snap"; do
    if rs_read_head "$rs_file" && [ "$RS_HEAD_SHA" = "$RS_SHA" ]; then
      RS_SNAP=$rs_file RS_CHOSEN=$RS_HEAD_CHOSEN RS_WITHHELD=$RS_HEAD_WITHHELD
      return 0
    fi
  done
}

# Steps named by --only, --from and --until are run even if they are done.
rs_forget_selected() {
  local rs_i
  for rs_i in $RS_TODO; do RS_DONE=${RS_DONE/$'\n'"${RS_IDS[rs_i]}"$'\n'/$'\n'}; done
}

# Whether the snapshot to begin from sets the variable NAME.
rs_is_saved() {
  local rs_line
  [ -n "$RS_SNAP" ] || return 1
  while IFS= read -r rs_line; do
    case $rs_line in 'declare -'*" $1="*) return 0 ;; esac
  done <"$RS_SNAP"
  return 1
}

# Makes the first record of this run, and puts away that of an earlier one.
rs_begin_record() {
  local rs_old=$RS_STATE/earlier/$RS_RUN rs_file rs_event_name
  if [ -n "$RS_FRESH" ] && [ -e "$RS_STATE/$RS_FLOW.snap" ]; then
    command mkdir -p "$rs_old" || rs_die 2 "cannot write in $RS_STATE"
    for rs_file in "$RS_STATE/$RS_FLOW.snap" "$RS_STATE/$RS_FLOW.fail"; do
      if [ -e "$rs_file" ]; then command mv -f "$rs_file" "$rs_old/" || rs_die 2 "cannot write in $RS_STATE"; fi
    done
    case $RS_SNAP in "$RS_STATE/$RS_FLOW".*) RS_SNAP=$rs_old/${RS_SNAP##*/} ;; esac
  fi
  if [ -n "$RS_FRESH" ] && [ -n "$RS_SNAP" ]; then
    rs_say "note: starts from what the deploy of run $(rs_clean "$RS_HEAD_RUN") left"
  fi
  rs_make_head "$RS_WITHHELD"
  rs_write_whole "$RS_STATE/$RS_FLOW.snap" "$RS_HEAD"$'\n# state\n'"$(rs_body_of "$RS_SNAP")" ||
    rs_die 2 "cannot write in $RS_STATE; is it full? (--state DIR)"
  if [ -n "$RS_RESUME" ]; then rs_event_name=run_resumed; else rs_event_name=run_started; fi
  rs_event "$rs_event_name" '' 0 0 \
    "$(command id -un)@$(command uname -n) guide=$RS_GUIDE sha256=$RS_SHA env=$RS_ENV" ||
    rs_die 2 "cannot write the journal in $RS_STATE; is it full? (--state DIR)"
}

# Prints what a snapshot restores, without its head and end.
rs_body_of() {
  [ -z "$1" ] || command sed -e '1,/^# state$/d' -e '$d' "$1"
}

# ------------------------------------------------------------------------------------------ supervisor: values

# Everything that is missing is collected here, and told at once.
rs_miss() { RS_MISSING=$RS_MISSING$'\n'"  $1"; }

# Takes the values of --set; names that this script does not know may belong to rollback.sh.
rs_take_sets() {
  local rs_set rs_name
  for rs_set in ${RS_SETS[@]+"${RS_SETS[@]}"}; do
    rs_name=${rs_set%%=*}
    case $rs_set in *=*) ;; *) rs_die 2 "--set takes NAME=VALUE" ;; esac
    if ! rs_is_parameter "$rs_name"; then
      rs_pass --set "$rs_set" && continue
      rs_find_near "$rs_name" ${RS_PARAMS[@]+"${RS_PARAMS[@]}"}
      rs_die 2 "--set: there is no parameter $(rs_clean "$rs_name")$RS_NEAR; see --plan"
    fi
    rs_parameter "$rs_name"
    if [ "$RS_P_SECRET" = 1 ]; then
      rs_die 2 "--set: $rs_name is secret, and arguments can be seen by everybody; use the environment or --params-file"
    fi
    RS_GIVEN="$RS_GIVEN$rs_name "
    export "$rs_name=${rs_set#*=}"
  done
}

rs_is_parameter() {
  local rs_name
  for rs_name in ${RS_PARAMS[@]+"${RS_PARAMS[@]}"}; do [ "$rs_name" != "$1" ] || return 0; done
  return 1
}

# OPTION VALUE: keeps it for rollback.sh, if that may be started.
rs_pass() {
  if [ "$RS_FLOW" != deploy ] || [ "$RS_ON_FAIL" != rollback ]; then return 1; fi
  RS_PASSED[${#RS_PASSED[@]}]=$1
  RS_PASSED[${#RS_PASSED[@]}]=$2
}

# Reads NAME=VALUE lines; the file is never sourced. --set comes before it.
rs_take_file() {
  local rs_line rs_name rs_value rs_at=0 rs_secret=''
  [ -n "$RS_OPT_FILE" ] || return 0
  [ -f "$RS_OPT_FILE" ] && [ -r "$RS_OPT_FILE" ] || rs_die 2 "--params-file: cannot read $(rs_clean "$RS_OPT_FILE")"
  while IFS= read -r rs_line || [ -n "$rs_line" ]; do
    rs_at=$((rs_at + 1))
    rs_line=${rs_line%$'\r'}
    case $rs_line in '' | '#'*) continue ;; esac
    rs_name=${rs_line%%=*} rs_value=${rs_line#*=}
    case $rs_line in *=*) ;; *) rs_die 2 "--params-file: line $rs_at is not NAME=VALUE" ;; esac
    case $rs_value in
      \"*\" | \'*\') rs_die 2 "--params-file: line $rs_at has quotes around its value; values are taken as they stand" ;;
    esac
    if ! rs_is_parameter "$rs_name"; then
      rs_say "note: line $rs_at of the parameter file sets $(rs_clean "$rs_name"), which is no parameter of this script"
      continue
    fi
    rs_parameter "$rs_name"
    if [ "$RS_P_SECRET" = 1 ]; then rs_secret=1; fi
    case $RS_GIVEN in *" $rs_name "*) continue ;; esac
    RS_GIVEN="$RS_GIVEN$rs_name "
    export "$rs_name=$rs_value"
  done <"$RS_OPT_FILE"
  if [ -n "$rs_secret" ]; then
    case $(command ls -ldL "$RS_OPT_FILE") in
      ????------*) ;;
      *) rs_die 2 "--params-file: it holds secrets and others may read it; chmod 600 $(printf '%q' "$RS_OPT_FILE")" ;;
    esac
  fi
}

# NAME VALUE -> whether the value may be used. Values never hold control characters, so each is one line.
rs_is_valid() (
  LC_ALL=C
  case $2 in *[[:cntrl:]]*) exit 1 ;; esac
  rs_parameter "$1"
  [ -z "$RS_P_PATTERN" ] || [[ $2 =~ $RS_P_PATTERN ]]
)

rs_read_value() {
  if [ "$RS_P_SECRET" = 1 ]; then
    # With -p the terminal stops showing what is typed before the question is there.
    IFS= read -rs -p "$1: " RS_ANSWER </dev/tty 2>/dev/tty || RS_ANSWER=''
    { printf '\n' >/dev/tty; } 2>/dev/null
  else
    { printf '%s: ' "$1" >/dev/tty; IFS= read -r RS_ANSWER </dev/tty; } 2>/dev/null || RS_ANSWER=''
  fi
}

# Every parameter is exported, or noted as missing. The value of a parameter is never shown.
rs_settle_parameters() {
  local rs_name rs_tries
  for rs_name in ${RS_PARAMS[@]+"${RS_PARAMS[@]}"}; do
    rs_parameter "$rs_name"
    rs_is_wanted ${RS_P_CHOICES[@]+"${RS_P_CHOICES[@]}"} || continue
    rs_tries=0
    while [ -z "${!rs_name-}" ] && [ -n "$RS_TTY" ] && [ "$rs_tries" -lt 3 ]; do
      if [ "$RS_P_STATE" = 1 ] && rs_is_saved "$rs_name"; then break; fi
      rs_tries=$((rs_tries + 1))
      rs_read_value "$(rs_clean "$RS_P_ASK") ($rs_name)"
      if [ -z "$RS_ANSWER" ]; then break; fi
      if rs_is_valid "$rs_name" "$RS_ANSWER"; then
        export "$rs_name=$RS_ANSWER"
      else
        rs_say "this value cannot be used${RS_P_PATTERN:+: it must match $(rs_clean "$RS_P_PATTERN")}"
      fi
    done
    if [ -z "${!rs_name-}" ]; then
      if [ "$RS_P_STATE" = 1 ] && { rs_is_saved "$rs_name" || [ "$RS_MODE" = preflight ]; }; then continue; fi
      rs_miss "$rs_name: $(rs_clean "$RS_P_ASK")${RS_P_LINE:+ ($(rs_clean "$RS_GUIDE"):$RS_P_LINE)} (environment, $(rs_way "$rs_name"))"
    elif ! rs_is_valid "$rs_name" "${!rs_name}"; then
      rs_miss "$rs_name: its value cannot be used${RS_P_PATTERN:+; it must match $(rs_clean "$RS_P_PATTERN")}"
    else
      export "${rs_name?}"
    fi
  done
}

# How a value can be given.
rs_way() {
  if [ "$RS_P_SECRET" = 1 ]; then printf -- '--params-file'; else printf -- '--set %s=VALUE' "$1"; fi
}

# GROUP OPTION …: whether there is no condition, or one of the alternatives was chosen.
rs_is_wanted() {
  [ $# -gt 0 ] || return 0
  while [ $# -ge 2 ]; do
    ! rs_is_chosen "$1" "$2" || return 0
    shift 2
  done
  return 1
}

# Whether any of the steps to come depends on the choice GROUP.
rs_is_open() {
  local rs_i rs_k
  for rs_i in $RS_TODO; do
    case $RS_DONE in *$'\n'"${RS_IDS[rs_i]}"$'\n'*) continue ;; esac
    rs_step "$rs_i"
    rs_k=0
    while [ "$rs_k" -lt "${#RS_S_CHOICES[@]}" ]; do
      [ "${RS_S_CHOICES[rs_k]}" != "$1" ] || return 0
      rs_k=$((rs_k + 2))
    done
  done
  return 1
}

# GROUP TEXT -> RS_OPTION: the alternative of that name or number. The row of the choice has been looked up.
rs_find_option() {
  local rs_k=0
  for RS_OPTION in "${RS_C_OPTIONS[@]}"; do [ "$RS_OPTION" != "$1" ] || return 0; done
  for RS_OPTION in "${RS_C_OPTIONS[@]}"; do
    rs_k=$((rs_k + 1))
    [ "$rs_k" != "$1" ] || return 0
  done
  return 1
}

# GROUP -> the row of that choice; fails when there is none.
rs_find_choice() {
  local rs_i=0
  while [ "$rs_i" -lt "${#RS_GROUPS[@]}" ]; do
    if [ "${RS_GROUPS[rs_i]}" = "$1" ]; then
      rs_choice "$rs_i"
      return 0
    fi
    rs_i=$((rs_i + 1))
  done
  return 1
}

rs_list_options() {
  local rs_k=0 rs_option
  for rs_option in "${RS_C_OPTIONS[@]}"; do
    rs_k=$((rs_k + 1))
    printf '\n    %s  %s' "$rs_k" "$(rs_clean "$rs_option")"
  done
}

rs_take_choices() {
  local rs_choose rs_group rs_rest
  for rs_choose in ${RS_CHOOSES[@]+"${RS_CHOOSES[@]}"}; do
    rs_group=${rs_choose%%=*}
    case $rs_choose in *=*) ;; *) rs_die 2 "--choose takes GROUP=OPTION" ;; esac
    if ! rs_find_choice "$rs_group"; then
      rs_pass --choose "$rs_choose" && continue
      rs_find_near "$rs_group" ${RS_GROUPS[@]+"${RS_GROUPS[@]}"}
      rs_die 2 "--choose: there is no choice $(rs_clean "$rs_group")$RS_NEAR; see --plan"
    fi
    rs_find_option "${rs_choose#*=}" ||
      rs_die 2 "--choose: $(rs_clean "$rs_group") has no alternative $(rs_clean "${rs_choose#*=}"); it has$(rs_list_options)"
    case $RS_CHOSEN in
      *$'\n'"$rs_group"$'\t'"$RS_OPTION"$'\n'*) continue ;;
      *$'\n'"$rs_group"$'\t'*)
        # Going over to another alternative half-way would mix the two.
        rs_rest=${RS_CHOSEN#*$'\n'"$rs_group"$'\t'}
        rs_rest=${rs_rest%%$'\n'*}
        rs_die 2 "--choose: this run follows $(rs_clean "$rs_group")=$(rs_clean "$rs_rest"); start again without --resume to change it"
        ;;
    esac
    RS_CHOSEN=$RS_CHOSEN$rs_group$'\t'$RS_OPTION$'\n'
  done
}

rs_settle_choices() {
  local rs_i=0 rs_group
  rs_take_choices
  while [ "$rs_i" -lt "${#RS_GROUPS[@]}" ]; do
    rs_group=${RS_GROUPS[rs_i]}
    rs_choice "$rs_i"
    rs_i=$((rs_i + 1))
    case $RS_CHOSEN in *$'\n'"$rs_group"$'\t'*) continue ;; esac
    rs_is_open "$rs_group" || continue
    if [ -n "$RS_TTY" ]; then
      rs_say ""
      rs_say "$(rs_clean "$RS_C_QUESTION") ($(rs_clean "$RS_GUIDE"):$RS_C_LINE)$(rs_list_options)"
      while :; do
        rs_ask "Number of the alternative, or q to quit: "
        case $RS_ANSWER in q | quit) rs_die 2 "nothing was chosen for $(rs_clean "$rs_group")" ;; esac
        if rs_find_option "$RS_ANSWER"; then break; fi
      done
      RS_CHOSEN=$RS_CHOSEN$rs_group$'\t'$RS_OPTION$'\n'
    else
      rs_miss "a choice: $(rs_clean "$RS_C_QUESTION") (--choose $(rs_clean "$rs_group")=ALTERNATIVE)$(rs_list_options)"
    fi
  done
}

# Whether the text of a step to come holds NAME.
rs_is_mentioned() {
  local rs_i
  for rs_i in $RS_TODO; do
    case $RS_DONE in *$'\n'"${RS_IDS[rs_i]}"$'\n'*) continue ;; esac
    case $(rs_text "$rs_i") in *"$1"*) return 0 ;; esac
  done
  return 1
}

# Variables that look secret are never saved. Those which the steps to come mention must be given again; of the others
# a program may need one from its environment, so they are named.
rs_settle_withheld() {
  local rs_name
  for rs_name in $RS_WITHHELD; do
    if rs_is_parameter "$rs_name" || [ -n "${!rs_name+set}" ]; then continue; fi
    if [ -n "$RS_TTY" ]; then
      RS_P_SECRET=1
      rs_read_value "$rs_name was set by an earlier step and, as it looks secret, not saved; its value, or nothing"
      if [ -n "$RS_ANSWER" ]; then export "$rs_name=$RS_ANSWER"; fi
    elif rs_is_mentioned "$rs_name"; then
      rs_miss "$rs_name: set by an earlier step and, as it looks secret, not saved (environment)"
    else
      rs_say "note: $rs_name was set by an earlier step and, as it looks secret, not saved; it is not set now"
    fi
  done
}

# What a session that ended early still knows of them, for a retry and for rollback.sh. It comes from the memory of a
# process through a pipe, and never stands on the disk.
rs_fetch_withheld() {
  local rs_pid='' rs_line
  { read -r rs_pid <"$RS_STATE/session/keeper"; } 2>/dev/null
  if rs_is_alive "$rs_pid" && [ -p "$RS_STATE/session/kept" ]; then
    while IFS= read -r rs_line; do export "${rs_line?}"; done <"$RS_STATE/session/kept"
  fi
  command rm -f "$RS_STATE/session/kept" "$RS_STATE/session/keeper"
}

rs_check_tools() {
  local rs_tool
  for rs_tool in ${RS_TOOLS[@]+"${RS_TOOLS[@]}"}; do
    command -v -- "$rs_tool" >/dev/null 2>&1 || rs_miss "$(rs_clean "$rs_tool"): this program is not installed, or not on the PATH"
  done
}

# ------------------------------------------------------------------------------------------ supervisor: rollback.sh

# The rollback script of the same guide, beside this one -> RS_SIBLING; RS_WHY_NOT when there is none.
rs_find_sibling() {
  local rs_line rs_count=0
  RS_SIBLING='' RS_WHY_NOT=''
  if [ ! -f "${RS_SELF%/*}/rollback.sh" ]; then
    RS_WHY_NOT="rollback.sh does not stand beside this script"
    return 1
  fi
  while [ "$rs_count" -lt 40 ] && IFS= read -r rs_line; do
    case $rs_line in
      "$RS_SIBLING_MARK"*)
        RS_SIBLING=${RS_SELF%/*}/rollback.sh
        return 0
        ;;
    esac
    rs_count=$((rs_count + 1))
  done <"${RS_SELF%/*}/rollback.sh"
  RS_WHY_NOT="the rollback.sh beside this script was made from another guide, another version of it, or for another environment"
  return 1
}

# Options that rollback.sh is started with -> RS_HANDED_OPTIONS
rs_make_handed_options() {
  RS_HANDED_OPTIONS=(--state "$RS_STATE" ${RS_PASSED[@]+"${RS_PASSED[@]}"})
  if [ -n "$RS_YES" ]; then RS_HANDED_OPTIONS[${#RS_HANDED_OPTIONS[@]}]=--yes; fi
  if [ -n "$RS_LOG" ]; then RS_HANDED_OPTIONS[${#RS_HANDED_OPTIONS[@]}]=--log; fi
  if [ -z "$RS_ENVIRONMENT" ] && [ -n "$RS_ENV" ]; then RS_HANDED_OPTIONS+=(--env "$RS_ENV"); fi
  if [ -n "$RS_OPT_CONFIRM" ]; then RS_HANDED_OPTIONS+=(--confirm "$RS_OPT_CONFIRM"); fi
  if [ -n "$RS_OPT_FILE" ]; then RS_HANDED_OPTIONS+=(--params-file "$RS_OPT_FILE"); fi
}

# WHY OPTION…: becomes rollback.sh. The process stays the same, and with it the lock.
rs_hand_over() {
  RS_HANDED=$1
  shift
  export RS_HANDED
  trap - INT TERM HUP
  exec "$BASH" "$RS_SIBLING" "$@"
}

# Options of --rollback are judged by rollback.sh itself.
rs_start_rollback() {
  local rs_value
  [ "$RS_FLOW" = deploy ] || rs_die 2 "--rollback belongs to deploy.sh"
  rs_find_sibling || rs_die 2 "$RS_WHY_NOT"
  RS_PASSED=()
  for rs_value in ${RS_ACK_LIST[@]+"${RS_ACK_LIST[@]}"}; do RS_PASSED+=(--ack "$rs_value"); done
  for rs_value in ${RS_SETS[@]+"${RS_SETS[@]}"}; do RS_PASSED+=(--set "$rs_value"); done
  for rs_value in ${RS_CHOOSES[@]+"${RS_CHOOSES[@]}"}; do RS_PASSED+=(--choose "$rs_value"); done
  for rs_value in ${RS_ONLY[@]+"${RS_ONLY[@]}"}; do RS_PASSED+=(--only "$rs_value"); done
  if [ -n "$RS_FROM" ]; then RS_PASSED+=(--from "$RS_FROM"); fi
  if [ -n "$RS_UNTIL" ]; then RS_PASSED+=(--until "$RS_UNTIL"); fi
  if [ -n "$RS_RESUME" ]; then RS_PASSED+=(--resume); fi
  rs_make_handed_options
  rs_hand_over asked "${RS_HANDED_OPTIONS[@]}"
}

# With --on-fail rollback: the way back is tried before the first step, as far as that is possible.
rs_check_sibling() {
  [ "$RS_ON_FAIL" = rollback ] || return 0
  [ "$RS_FLOW" = deploy ] || rs_die 2 "--on-fail rollback belongs to deploy.sh"
  rs_find_sibling || rs_die 2 "--on-fail rollback: $RS_WHY_NOT"
  rs_make_handed_options
  RS_HAND_CHOSEN=$RS_CHOSEN "$BASH" "$RS_SIBLING" --preflight "${RS_HANDED_OPTIONS[@]}" ||
    rs_die 2 "--on-fail rollback: rollback.sh could not run; see above"
}

# ------------------------------------------------------------------------------------------ supervisor: processes

# Prints the processes below PID, from ps or, in small containers without it, from /proc.
rs_tree() {
  {
    if command -v ps >/dev/null 2>&1; then
      command ps -A -o pid= -o ppid=
    else
      local rs_file rs_stat rs_parent
      for rs_file in /proc/[0-9]*/stat; do
        { read -r rs_stat <"$rs_file"; } 2>/dev/null || continue
        # The name of the program stands in parentheses and may hold anything.
        read -r _ rs_parent _ <<<"${rs_stat##*) }"
        printf '%s %s\n' "${rs_stat%% *}" "$rs_parent"
      done
    fi
  } | command awk -v root="$1" '
    { pid[NR] = $1; parent[NR] = $2 }
    END {
      below[root] = 1
      do {
        grown = 0
        for (i = 1; i <= NR; i++) if (below[parent[i]] && !below[pid[i]]) { below[pid[i]] = 1; grown = 1; print pid[i] }
      } while (grown)
    }'
}

# SIGNAL PID: to everything below PID; fails when there is nothing.
rs_signal_below() {
  local rs_pids
  rs_pids=$(rs_tree "$2")
  # shellcheck disable=SC2086  # one word a process
  [ -n "$rs_pids" ] && kill "-$1" $rs_pids 2>/dev/null
}

# Stops what a step waits for when its time is over. It lives outside the session, where it would turn up in `wait`,
# `jobs` and `$!` of the guide.
rs_watch() {
  local rs_n rs_limit rs_pid rs_last='' rs_since=0
  while command sleep 1; do
    { read -r rs_n rs_limit <"$RS_STATE/session/current"; } 2>/dev/null || continue
    if [ "$rs_n" != "$rs_last" ]; then rs_last=$rs_n rs_since=$SECONDS; fi
    if [ "$rs_limit" -eq 0 ] || [ "$((SECONDS - rs_since))" -lt "$rs_limit" ]; then continue; fi
    { read -r rs_pid <"$RS_STATE/session/pid"; } 2>/dev/null || continue
    if [ ! -e "$RS_STATE/session/timeout" ]; then
      printf '%s %s\n' "$rs_n" "$rs_limit" >"$RS_STATE/session/timeout"
      rs_signal_below TERM "$rs_pid" || kill -TERM "$rs_pid" 2>/dev/null
      rs_since=$((SECONDS - rs_limit))
    elif [ "$((SECONDS - rs_since))" -ge "$((rs_limit + RS_GRACE))" ]; then
      rs_signal_below KILL "$rs_pid" || kill -KILL "$rs_pid" 2>/dev/null
    fi
  done
}

# NAME CODE: a signal to the supervisor. A handler, never '': an ignored signal is inherited by every command.
rs_on_supervisor_signal() {
  RS_SIGNALLED=$2
  [ -n "$RS_RUNNING" ] || exit "$2"
  [ -n "$RS_SESSION" ] || return 0 # in the foreground the terminal has told the session already
  if [ -n "$RS_REAPER" ]; then
    rs_signal_below KILL "$RS_SESSION"
    return 0
  fi
  kill -TERM "$RS_SESSION" 2>/dev/null
  rs_signal_below TERM "$RS_SESSION"
  # What ignores TERM is killed after a while, last the session itself.
  {
    command sleep "$RS_GRACE"
    rs_signal_below KILL "$RS_SESSION"
    command sleep 2
    rs_signal_below KILL "$RS_SESSION"
    kill -KILL "$RS_SESSION"
  } </dev/null >/dev/null 2>&1 &
  RS_REAPER=$!
}

# Runs the session -> RS_RC. Without a terminal it is waited for in the background, because bash puts traps off until
# a command in the foreground has ended.
rs_launch() {
  if [ -n "$RS_FOREGROUND" ]; then
    "$BASH" "$RS_SELF"
    RS_RC=$?
    return 0
  fi
  "$BASH" "$RS_SELF" </dev/null &
  RS_SESSION=$!
  while :; do
    wait "$RS_SESSION"
    RS_RC=$?
    kill -0 "$RS_SESSION" 2>/dev/null || break
  done
  RS_SESSION=''
}

# Copies its input to the output and, with the time, to output.log; without secrets.
rs_keep_log() {
  local rs_line rs_stamp='' rs_at=-1 rs_told=''
  trap '' INT
  while IFS= read -r rs_line || [ -n "$rs_line" ]; do
    rs_redact "$rs_line"
    printf '%s\n' "$RS_REDACTED"
    if [ "$SECONDS" != "$rs_at" ]; then
      rs_at=$SECONDS
      rs_stamp=$(command date -u +%Y-%m-%dT%H:%M:%SZ)
    fi
    if ! { printf '%s %s\n' "$rs_stamp" "$RS_REDACTED" >>"$RS_STATE/output.log"; } 2>/dev/null && [ -z "$rs_told" ]; then
      rs_told=1
      printf 'note: output.log cannot be written\n'
    fi
  done
}

# One session from its start to its end -> RS_STATUS RS_AT RS_AT_LINE RS_AT_RC RS_NOTE, as the session wrote them.
rs_run_session() {
  local rs_i rs_keeper rs_waited=0
  (cd -- "$RS_STATE/session" && command rm -f status current timeout exec failed capture pid pipe kept keeper)
  if [ "$RS_FLOW" = deploy ]; then command rm -f "$RS_STATE/deploy.fail"; fi
  export RS_ROLE="session $$" RS_STATE RS_RUN RS_TTY RS_LOG RS_ACKS RS_SKIPS RS_TODO RS_IDENTITY RS_ENV
  for rs_i in $RS_TODO; do
    rs_step "$rs_i"
    if [ "$RS_S_LIMIT" -gt 0 ]; then
      rs_watch </dev/null >/dev/null 2>&1 &
      RS_WATCH=$!
      break
    fi
  done
  RS_RUNNING=1
  if [ -n "$RS_LOG" ] && command mkfifo "$RS_STATE/session/pipe"; then
    rs_keep_log <"$RS_STATE/session/pipe" &
    rs_keeper=$!
    rs_launch >"$RS_STATE/session/pipe" 2>&1
    # What a step left running may hold the pipe open for ever.
    while kill -0 "$rs_keeper" 2>/dev/null && [ "$rs_waited" -lt 20 ]; do
      command sleep 0.1
      rs_waited=$((rs_waited + 1))
    done
  else
    rs_launch
  fi
  RS_RUNNING=''
  unset RS_ROLE
  if [ -n "$RS_WATCH" ]; then
    kill "$RS_WATCH" 2>/dev/null
    wait "$RS_WATCH" 2>/dev/null
    RS_WATCH=''
  fi
  if [ -n "$RS_REAPER" ]; then
    kill "$RS_REAPER" 2>/dev/null
    RS_REAPER=''
  fi
  command rm -f "$RS_STATE/session/pid"
  rs_read_status
  rs_fetch_withheld
}

rs_read_status() {
  RS_STATUS='' RS_AT='' RS_AT_LINE=0 RS_AT_RC=$RS_RC RS_NOTE=''
  if [ -f "$RS_STATE/session/status" ]; then
    {
      read -r RS_STATUS
      read -r RS_AT
      read -r RS_AT_LINE
      read -r RS_AT_RC
      IFS= read -r RS_NOTE
    } <"$RS_STATE/session/status"
  fi
  if [ -z "$RS_STATUS" ]; then
    RS_AT='' RS_AT_LINE=0 RS_AT_RC=$RS_RC
    RS_STATUS=died RS_NOTE='the shell was replaced or killed'
    { read -r RS_AT _ <"$RS_STATE/session/current"; } 2>/dev/null
    if [ "$RS_RC" = 74 ]; then RS_NOTE='progress could not be recorded; is the disk full?'; fi
    if [ -s "$RS_STATE/session/exec" ]; then
      { read -r RS_AT_LINE <"$RS_STATE/session/exec"; } 2>/dev/null
      RS_NOTE='exec replaced the shell'
    fi
    if [ -n "$RS_SIGNALLED" ]; then RS_STATUS=interrupted RS_NOTE='interrupted' RS_AT_RC=$RS_SIGNALLED; fi
    if [ -n "$RS_AT" ] && [ "$RS_AT_LINE" = 0 ]; then
      rs_step "$RS_AT"
      RS_AT_LINE=$RS_S_FROM
    fi
    rs_event session_died "${RS_AT:+${RS_IDS[RS_AT]}}" "$RS_AT_LINE" "$RS_RC" "$RS_NOTE"
  fi
  if [ -f "$RS_STATE/session/timeout" ] && [ "$RS_STATUS" != complete ]; then
    { read -r _ rs_waited <"$RS_STATE/session/timeout"; } 2>/dev/null
    RS_STATUS=failed RS_NOTE="time limit of ${rs_waited}s reached: $RS_NOTE"
  fi
  # The output of a step that stopped half-way.
  if [ -f "$RS_STATE/session/capture" ]; then
    rs_show_capture "$RS_STATE/session/capture" "$RS_STATE/output/$RS_FLOW-$RS_AT.txt"
  fi
}

# FILE COPY: shows what a step wrote, keeps a copy without secrets, and removes the file.
rs_show_capture() {
  local rs_line
  while IFS= read -r rs_line || [ -n "$rs_line" ]; do
    rs_redact "$rs_line"
    printf '%s\n' "$RS_REDACTED"
  done <"$1" >"$2" || rs_say "note: the output of this step could not be kept"
  command cat "$2"
  command rm -f "$1"
}

# ------------------------------------------------------------------------------------------ supervisor: report

# Prints WORD so that a shell reads it back, and harmless: what a terminal would act on is written as an escape.
rs_quote() {
  if [ "$(rs_clean "$1")" = "$1" ]; then printf '%q' "$1"; else (LC_ALL=C && printf '%q' "$1"); fi
}

# Prints the command that starts SCRIPT with what this run was started with, and OPTIONS.
rs_print_command() {
  local rs_word
  set -- bash "$1" ${RS_OPT_STATE:+--state "$RS_OPT_STATE"} ${RS_OPT_FILE:+--params-file "$RS_OPT_FILE"} \
    ${RS_YES:+--yes} ${RS_LOG:+--log} "${@:2}"
  if [ -z "$RS_ENVIRONMENT" ] && [ -n "$RS_ENV" ]; then set -- "$@" --env "$RS_ENV"; fi
  if [ -n "$RS_YES" ] && [ -n "$RS_OPT_CONFIRM" ]; then set -- "$@" --confirm "$RS_OPT_CONFIRM"; fi
  if [ "$2" = "$RS_CALLED" ]; then
    set -- "$@" ${RS_FROM:+--from "$RS_FROM"} ${RS_UNTIL:+--until "$RS_UNTIL"}
    for rs_word in ${RS_ONLY[@]+"${RS_ONLY[@]}"}; do set -- "$@" --only "$rs_word"; done
  fi
  printf '%s' "$1"
  shift
  for rs_word in "$@"; do printf ' %s' "$(rs_quote "$rs_word")"; done
}

rs_report() {
  local rs_id='' rs_where
  if [ -n "$RS_AT" ]; then rs_id=${RS_IDS[RS_AT]}; fi
  rs_where="$(rs_clean "$RS_GUIDE"):$RS_AT_LINE"
  RS_NOTE=$(rs_clean "$RS_NOTE")
  rs_say ""
  case $RS_STATUS in
    complete)
      if [ -n "$RS_PARTIAL" ]; then rs_say "OK: all selected steps complete"; else rs_say "OK: all steps complete"; fi
      ;;
    gate)
      rs_say "WAITING at [$(rs_clean "$rs_id")] $rs_where  $RS_NOTE"
      rs_say "  then go on:   $(rs_print_command "$RS_CALLED" --resume --ack "$rs_id")"
      rs_say "  or skip it:   $(rs_print_command "$RS_CALLED" --resume --skip "$rs_id")"
      ;;
    terminal)
      rs_say "WAITING at [$(rs_clean "$rs_id")] $rs_where  $RS_NOTE; --ack does not open it"
      rs_say "  go on:        $(RS_YES='' rs_print_command "$RS_CALLED" --resume)   (on a terminal)"
      rs_say "  or skip it:   $(rs_print_command "$RS_CALLED" --resume --skip "$rs_id")   (when it has been done elsewhere)"
      ;;
    interrupted)
      rs_say "INTERRUPTED [$(rs_clean "$rs_id")] at $rs_where (exit $RS_AT_RC): $RS_NOTE"
      rs_say "  go on:        $(rs_print_command "$RS_CALLED" --resume)"
      rs_report_undo
      ;;
    *)
      rs_say "FAILED [$(rs_clean "$rs_id")] at $rs_where (exit $RS_AT_RC): $RS_NOTE"
      rs_say "  retry:        $(rs_print_command "$RS_CALLED" --resume)"
      rs_report_undo
      ;;
  esac
  rs_say "  journal:      $(rs_clean "$RS_STATE/journal.jsonl")"
  if [ -n "$RS_LOG" ]; then rs_say "  output:       $(rs_clean "$RS_STATE/output.log")"; fi
}

rs_report_undo() {
  [ "$RS_FLOW" = deploy ] || return 0
  if rs_find_sibling; then
    rs_say "  undo:         $(rs_print_command "${RS_CALLED%"${RS_CALLED##*/}"}rollback.sh")"
  else
    rs_say "  undo:         $RS_WHY_NOT"
  fi
}

# ------------------------------------------------------------------------------------------ supervisor: main

rs_init_supervisor() {
  RS_CALLED=$RS_SELF RS_MISSING='' RS_GIVEN=' ' RS_LOCKED='' RS_WATCH='' RS_REAPER='' RS_SESSION='' RS_RUNNING=''
  RS_SIGNALLED='' RS_TTY='' RS_ENV='' RS_SIBLING='' RS_WHY_NOT='' RS_SECRETS=() RS_DONE=$'\n' RS_CHOSEN=$'\n'
  RS_WITHHELD='' RS_SNAP='' RS_RUN='' RS_PARTIAL=''
  RS_HANDED=${RS_HANDED-} RS_HAND_CHOSEN=${RS_HAND_CHOSEN-}
  export -n RS_HANDED RS_HAND_CHOSEN
  if [ "$RS_FLOW" != rollback ]; then RS_HANDED='' RS_HAND_CHOSEN=''; fi
  RS_GRACE=${RUNSHEET_GRACE:-10}
  case $RS_GRACE in *[!0-9]*) RS_GRACE=10 ;; esac
}

# A script that comes through a pipe cannot start itself, and may have been cut off.
rs_find_self() {
  if [ -z "$RS_SELF" ] || [ ! -f "$RS_SELF" ] || [ ! -r "$RS_SELF" ]; then
    rs_die 2 "save this script to a file and run the file (not: ... | bash)"
  fi
  case $RS_SELF in
    */*) RS_SELF=$(CDPATH='' cd -- "${RS_SELF%/*}" && printf '%s/%s' "$PWD" "${RS_SELF##*/}") ;;
    *) RS_SELF=$PWD/$RS_SELF ;;
  esac
}

rs_main() {
  local rs_id
  rs_init_supervisor
  rs_options "$@"
  rs_settle_environment
  rs_select
  case $RS_MODE in
    help) rs_help && exit 0 ;;
    list) rs_list && exit 0 ;;
    plan) rs_plan && exit 0 ;;
  esac
  rs_find_self
  rs_name_state
  if [ -n "$RS_UNDO" ]; then rs_start_rollback; fi
  if [ "${#RS_IDS[@]}" -eq 0 ]; then rs_die 2 "this guide has no step for $RS_FLOW"; fi
  for rs_id in ${RS_ACK_LIST[@]+"${RS_ACK_LIST[@]}"}; do
    if ! rs_find "$rs_id" && rs_pass --ack "$rs_id"; then continue; fi
    rs_need_step --ack "$rs_id"
    RS_ACKS=$RS_ACKS$rs_id$'\n'
  done
  for rs_id in ${RS_SKIP_LIST[@]+"${RS_SKIP_LIST[@]}"}; do
    if ! rs_find "$rs_id" && rs_pass --skip "$rs_id"; then continue; fi
    rs_need_step --skip "$rs_id"
    RS_SKIPS=$RS_SKIPS$rs_id$'\n'
  done
  if [ "$RS_MODE" = preflight ]; then
    rs_preflight
    exit 0
  fi
  if [ -t 0 ] && [ -t 2 ]; then RS_FOREGROUND=1; else RS_FOREGROUND=''; fi
  if [ -z "$RS_YES" ]; then
    [ -n "$RS_FOREGROUND" ] ||
      rs_die 2 "there is no terminal to ask on: use --yes (and --ack for the gates), or --plan to look first"
    RS_TTY=1
  fi
  trap 'rs_on_supervisor_signal INT 130' INT
  trap 'rs_on_supervisor_signal TERM 143' TERM
  trap 'rs_on_supervisor_signal HUP 129' HUP
  rs_confirm_production
  rs_take_sets
  rs_take_file
  rs_open_state
  rs_find_start
  rs_settle_choices
  rs_refuse_empty
  rs_settle_parameters
  rs_settle_withheld
  rs_check_tools
  [ -z "$RS_MISSING" ] || rs_die 2 "this is missing, and nothing was run:$RS_MISSING"
  rs_collect_secrets
  rs_check_sibling
  rs_begin_record
  rs_run_all
}

# Alternatives that exclude one another leave nothing to do: that must never look like a success.
rs_refuse_empty() {
  local rs_n rs_depends=''
  [ -z "$RS_MISSING" ] || return 0
  for rs_n in $RS_TODO; do
    rs_step "$rs_n"
    [ "${#RS_S_CHOICES[@]}" -gt 0 ] || continue
    if rs_are_chosen "${RS_S_CHOICES[@]}"; then return 0; fi
    rs_depends=1
  done
  [ -z "$rs_depends" ] || rs_die 2 "no step belongs to all of the alternatives that were chosen; see --plan"
}

# What can be known of a rollback before anything has gone wrong.
rs_preflight() {
  RS_TTY='' RS_CHOSEN=${RS_HAND_CHOSEN:-$'\n'}
  rs_take_sets
  rs_take_file
  rs_settle_choices
  rs_settle_parameters
  rs_check_tools
  [ -z "$RS_MISSING" ] || rs_die 2 "rollback.sh misses:$RS_MISSING"
}

rs_run_all() {
  if [ -z "$RS_TTY" ]; then export PAGER=cat GIT_PAGER=cat; fi
  RS_IDENTITY="$RS_FLOW $RS_SHA $RS_ENVIRONMENT $RS_VERSION"
  while :; do
    rs_run_session
    rs_report
    [ -z "$RS_SIGNALLED" ] || exit "$RS_SIGNALLED"
    case $RS_STATUS in
      complete) if [ -n "$RS_HANDED" ]; then exit 5; else exit 0; fi ;;
      gate | terminal) exit 3 ;;
      interrupted) exit "$RS_AT_RC" ;;
    esac
    if [ -n "$RS_TTY" ]; then
      rs_ask_after_failure || break
    else
      if [ "$RS_ON_FAIL" = rollback ]; then rs_roll_back; fi
      break
    fi
  done
  if [ -n "$RS_HANDED" ]; then exit 6; fi
  exit 1
}

# Fails when nothing more is to be done; comes back to repeat the failed step.
rs_ask_after_failure() {
  while :; do
    if [ "$RS_FLOW" = deploy ]; then rs_ask "[r]etry / roll[b]ack / [q]uit: "; else rs_ask "[r]etry / [q]uit: "; fi
    case $RS_ANSWER in
      r | retry) return 0 ;;
      q | quit) return 1 ;;
      b | rollback) if [ "$RS_FLOW" = deploy ]; then rs_roll_back; fi ;;
    esac
  done
}

# Goes over to rollback.sh with what this run knows; comes back only when there is none.
rs_roll_back() {
  if ! rs_find_sibling; then
    rs_say "error: $RS_WHY_NOT"
    return 0
  fi
  rs_event rollback_started "${RS_AT:+${RS_IDS[RS_AT]}}" "$RS_AT_LINE" 0 "$RS_NOTE"
  rs_make_handed_options
  rs_say ""
  rs_say "Rolling back with $RS_SIBLING"
  rs_hand_over failure "${RS_HANDED_OPTIONS[@]}"
}

# ------------------------------------------------------------------------------------------ session: start and end
# From here on the shell is shared with the text of the guide, which may have changed IFS, PATH and options: each
# function that needs them begins with its own. Names begin with rs_ or RS_, so that no variable of the guide is hidden.

rs_start_session() {
  local rs_name
  export -n RS_ROLE RS_STATE RS_RUN RS_TTY RS_LOG RS_ACKS RS_SKIPS RS_TODO RS_IDENTITY RS_ENV
  unset RS_ROLE
  printf '%s\n' "$$" >"$RS_STATE/session/pid"
  RS_SUPERVISOR=$PPID RS_PATH=$PATH RS_USER_PATH=$PATH RS_USER_IFS=$IFS
  RS_CURRENT='' RS_N=0 RS_ID='' RS_ACT=none RS_RETURNED='' RS_KEPT=() RS_UNJUDGED=0
  RS_SNAP=$RS_STATE/$RS_FLOW.snap
  RS_FOLDER=$RS_STATE/session RS_FILE=$RS_STATE/session/$RS_FILE_NAME
  if [ "$RS_IDENTITY" != "$RS_FLOW $RS_SHA $RS_ENVIRONMENT $RS_VERSION" ]; then
    rs_stop failed 0 1 "this script was replaced by another version while it ran; nothing more was run"
  fi
  rs_collect_secrets
  rs_read_head "$RS_SNAP" || rs_stop failed 0 1 "the record of this run cannot be read: $RS_SNAP"
  RS_DONE=$RS_HEAD_DONE RS_CHOSEN=$RS_HEAD_CHOSEN RS_WITHHELD=$RS_HEAD_WITHHELD
  # What is as it was in the environment is not saved.
  RS_BASE_NAMES=() RS_BASE=$'\001'
  for rs_name in $(compgen -v); do
    case $rs_name in RS_* | rs_* | BASH* | FUNCNAME | LINENO | SECONDS | RANDOM | SRANDOM | EPOCH*) continue ;; esac
    RS_BASE_NAMES[${#RS_BASE_NAMES[@]}]=$rs_name
    RS_BASE=$RS_BASE$rs_name=${!rs_name-}$'\001'
  done
  RS_BASE_OPTIONS=$(shopt -p)
  # A value that is given to this run goes before one that an earlier script left.
  for rs_name in ${RS_PARAMS[@]+"${RS_PARAMS[@]}"}; do
    rs_parameter "$rs_name"
    if [ "$RS_P_STATE" = 1 ] && [ -n "${!rs_name-}" ]; then RS_KEPT+=("$rs_name=${!rs_name}"); fi
  done
}

# EXIT-CODE of sourcing the snapshot.
rs_restored() {
  local rs_pair
  [ "$1" = 0 ] || rs_stop failed 0 "$1" "the folder of the earlier run is gone; make it again, or start without --resume"
  for rs_pair in ${RS_KEPT[@]+"${RS_KEPT[@]}"}; do export "${rs_pair?}"; done
  RS_USER_PATH=$PATH RS_USER_IFS=$IFS
}

# Ends the session: STATUS LINE EXIT-CODE NOTE.
rs_stop() {
  local rs_was=$RS_CURRENT
  { set +xv; } 2>/dev/null
  trap - DEBUG ERR EXIT
  set +eu
  if [ -n "$rs_was" ]; then RS_USER_PATH=$PATH RS_USER_IFS=$IFS; fi
  local IFS=$' \t\n' PATH=$RS_PATH
  RS_CURRENT=''
  if [ -n "$rs_was" ] && [ "$RS_FLOW" = deploy ]; then rs_snapshot "$RS_STATE/deploy.fail"; fi
  rs_tell_jobs
  rs_keep_withheld
  rs_write_status "$1" "$2" "$3" "$4"
  rs_event "session_$1" "$RS_ID" "$2" "$3" "$4"
  exit "$3"
}

# Offers what is never saved to the supervisor: a process that waits at a pipe until it is read.
rs_keep_withheld() {
  local rs_name rs_out=''
  for rs_name in $RS_WITHHELD; do
    case $(declare -p "$rs_name" 2>/dev/null) in 'declare -'*[aA]*' '"$rs_name"=*) continue ;; esac
    case ${!rs_name-} in '' | *$'\n'*) ;; *) rs_out=$rs_out$rs_name=${!rs_name}$'\n' ;; esac
  done
  if [ -z "$rs_out" ] || ! command mkfifo -m 600 "$RS_FOLDER/kept"; then return 0; fi
  (printf '%s' "$rs_out" >"$RS_FOLDER/kept") </dev/null >/dev/null 2>&1 &
  printf '%s\n' "$!" >"$RS_FOLDER/keeper"
}

rs_write_status() {
  rs_redact "$4"
  RS_REDACTED=${RS_REDACTED//$'\n'/ }
  printf '%s\n%s\n%s\n%s\n%s\n' "$1" "$RS_N" "$2" "$3" "$RS_REDACTED" >"$RS_FOLDER/status"
}

# Nothing goes on that is not recorded.
rs_stop_unrecorded() {
  trap - DEBUG ERR EXIT
  RS_CURRENT=''
  rs_say "error: step [$(rs_clean "$RS_ID")] has run, but this cannot be recorded in $RS_STATE; is the disk full?"
  rs_say "  --resume would run it again"
  rs_write_status failed "$RS_S_TO" 1 'the step has run, but this cannot be recorded'
  exit 74
}

rs_tell_jobs() {
  local rs_jobs
  rs_jobs=$(jobs -p)
  rs_jobs=${rs_jobs//$'\n'/ }
  [ -n "$rs_jobs" ] || return 0
  rs_say "note: still running in the background: $rs_jobs"
  rs_event background_left '' 0 0 "$rs_jobs"
}

rs_finish() {
  local IFS=$' \t\n' PATH=$RS_PATH
  trap - EXIT
  rs_tell_jobs
  if [ "$RS_UNJUDGED" -gt 0 ]; then
    rs_say "note: nobody has judged $RS_UNJUDGED of the expected results; they are shown above, and in the journal"
  fi
  rs_event session_complete '' 0 0 '' || rs_stop_unrecorded
  rs_write_status complete 0 0 '' || rs_stop_unrecorded
  exit 0
}

# ------------------------------------------------------------------------------------------ session: snapshots

# Whether a variable looks secret, by its NAME or because a secret is part of its TEXT.
rs_looks_secret() {
  local rs_v rs_quoted
  case $1 in
    *SECRET* | *TOKEN* | *PASS | *PASSW* | *PASSPHRASE* | *_PASS_* | *_KEY | *APIKEY* | *CREDENTIAL* | *PRIVATE*) return 0 ;;
    *secret* | *token* | *passw* | *passphrase* | *_key | *apikey* | *credential* | *private*) return 0 ;;
  esac
  for rs_v in ${RS_SECRETS[@]+"${RS_SECRETS[@]}"}; do
    rs_quoted=${rs_v//\\/\\\\}
    rs_quoted=${rs_quoted//\"/\\\"}
    rs_quoted=${rs_quoted//\$/\\\$}
    rs_quoted=${rs_quoted//\`/\\\`}
    case $2 in *"$rs_v"* | *"$rs_quoted"*) return 0 ;; esac
  done
  return 1
}

# FILE: the folder, umask, options, variables and functions that the guide has made or changed. Never secrets.
rs_snapshot() {
  local IFS=$' \t\n' PATH=$RS_PATH rs_out rs_name rs_text rs_withheld=''
  printf -v rs_out 'cd -- %q || return 1\numask %s\n' "$PWD" "$(umask)"
  if [ "$RS_USER_PATH" != "$RS_PATH" ]; then printf -v rs_out '%sPATH=%q\n' "$rs_out" "$RS_USER_PATH"; fi
  if [ "$RS_USER_IFS" != "$IFS" ]; then printf -v rs_out '%sIFS=%q\n' "$rs_out" "$RS_USER_IFS"; fi
  case $- in *f*) rs_out=$rs_out$'set -f\n' ;; esac
  case $- in *C*) rs_out=$rs_out$'set -C\n' ;; esac
  case $- in *a*) rs_out=$rs_out$'set -a\n' ;; esac
  rs_text=$(shopt -p)
  if [ "$rs_text" != "$RS_BASE_OPTIONS" ]; then rs_out=$rs_out$rs_text$'\n'; fi
  for rs_name in "${RS_BASE_NAMES[@]}"; do
    case $rs_name in PATH | IFS | PWD | OLDPWD | PIPESTATUS | OPT* | _) continue ;; esac
    if [ -z "${!rs_name+set}" ] && ! declare -p "$rs_name" >/dev/null 2>&1; then rs_out="${rs_out}unset -v $rs_name"$'\n'; fi
  done
  for rs_name in $(compgen -v); do
    case $rs_name in
      RS_* | rs_* | BASH* | PATH | IFS | PWD | OLDPWD | PIPESTATUS | FUNCNAME | DIRSTACK | GROUPS | SHELLOPTS | EUID | UID | PPID | _ | \
        OPTIND | OPTARG | OPTERR | RANDOM | SRANDOM | SECONDS | LINENO | EPOCH* | HIST* | SHLVL | COLUMNS | LINES | COPROC) continue ;;
    esac
    case $RS_BASE in *$'\001'"$rs_name=${!rs_name-}"$'\001'*) continue ;; esac
    rs_text=$(declare -p "$rs_name" 2>/dev/null) || continue
    if rs_looks_secret "$rs_name" "$rs_text"; then
      rs_withheld="$rs_withheld $rs_name"
    else
      rs_out=$rs_out$rs_text$'\n'
    fi
  done
  # What was given again after an earlier withholding is like the environment now, and must be asked for once more.
  for rs_name in $RS_WITHHELD; do
    case "$rs_withheld " in *" $rs_name "*) ;; *) rs_withheld="$rs_withheld $rs_name" ;; esac
  done
  for rs_name in $(compgen -A function); do
    case $rs_name in rs_*) continue ;; esac
    rs_text=$(declare -f "$rs_name")
    if rs_looks_secret '' "$rs_text"; then continue; fi
    rs_out=$rs_out$rs_text$'\n'
    case $(declare -F -p "$rs_name" 2>/dev/null) in *-fx*) rs_out="${rs_out}export -f $rs_name"$'\n' ;; esac
  done
  RS_WITHHELD=$rs_withheld
  rs_make_head "$rs_withheld"
  rs_write_whole "$1" "$RS_HEAD"$'\n# state\n'"$rs_out"
}

# ------------------------------------------------------------------------------------------ session: a step

# The next step to do -> RS_N; RS_EXHAUSTED when there is none.
rs_next() {
  local IFS=$' \t\n' rs_n
  RS_EXHAUSTED=''
  if [ -n "$RS_CURRENT" ]; then rs_stop failed "$RS_S_FROM" 1 'the step ran: continue, outside of a loop'; fi
  for rs_n in $RS_TODO; do
    case $RS_DONE in *$'\n'"${RS_IDS[rs_n]}"$'\n'*) continue ;; esac
    RS_N=$rs_n
    return 0
  done
  RS_EXHAUSTED=1
  return 1
}

# A line for the person: to the terminal itself when somebody sits there, because --log only passes on whole lines.
rs_tell() {
  if [ -n "$RS_TTY" ]; then { printf '%s\n' "$1" >/dev/tty; } 2>/dev/null; else rs_say "$1"; fi
}

rs_tell_text() {
  if [ -n "$RS_TTY" ]; then { rs_show "$RS_N" >/dev/tty; } 2>/dev/null; else rs_show "$RS_N" >&2; fi
}

# PROMPT WHY: a person decides whether the step is done or may run. Fails when it is to be skipped; ends the session
# when nobody opens the gate.
rs_gate() {
  case $RS_ACKS in
    *$'\n'"$RS_ID"$'\n'*)
      rs_event gate_acknowledged "$RS_ID" "$RS_S_FROM" 0 "--ack by $(command id -un)" ||
        rs_stop failed "$RS_S_FROM" 1 'the journal cannot be written; the step was not run'
      return 0
      ;;
  esac
  while [ -n "$RS_TTY" ]; do
    rs_ask "$1"
    case $RS_ANSWER in
      s | skip) return 1 ;;
      q | quit) break ;;
    esac
    if [ "$RS_S_CONFIRM" = type ]; then
      if [ "$RS_ANSWER" != "$RS_ID" ]; then
        rs_tell 'That is not the id.'
        continue
      fi
    else
      case $RS_ANSWER in y | yes) ;; *) continue ;; esac
    fi
    rs_event gate_acknowledged "$RS_ID" "$RS_S_FROM" 0 "on the terminal by $(command id -un)" ||
      rs_stop failed "$RS_S_FROM" 1 'the journal cannot be written; the step was not run'
    return 0
  done
  rs_stop gate "$RS_S_FROM" 3 "$2"
}

# Writes the text of the step at the guide's own line numbers, so that every message of a shell or interpreter names
# the line of the guide. A block that is cut short must not run: its size is compared.
rs_write_block() {
  local rs_pad=$'\n' rs_size
  while [ "${#rs_pad}" -lt "$RS_S_FROM" ]; do rs_pad=$rs_pad$rs_pad; done
  rs_pad=${rs_pad:0:RS_S_FROM-1}
  { printf '%s' "$rs_pad" && rs_text "$RS_N"; } >"$RS_FILE" || return 1
  rs_size=$(command wc -c <"$RS_FILE") && [ "$((rs_size))" -eq "$((RS_S_FROM - 1 + RS_S_BYTES))" ]
}

# Looks the step up, asks what has to be asked -> RS_ACT, the construct that runs it.
rs_begin() {
  local IFS=$' \t\n' PATH=$RS_PATH
  rs_step "$RS_N"
  RS_ID=${RS_IDS[RS_N]} RS_ACT=none RS_OUTCOME=step_succeeded RS_BEGUN=$SECONDS
  RS_EXIT_LINE='' RS_EXIT_TEXT='' RS_TOLERANT='' RS_HARMLESS='' RS_PIPE='' RS_RETURNED=''
  rs_is_alive "$RS_SUPERVISOR" || rs_stop failed "$RS_S_FROM" 1 'the process that watches over this run is gone; the step was not run'
  if ! rs_are_chosen ${RS_S_CHOICES[@]+"${RS_S_CHOICES[@]}"}; then
    RS_OUTCOME=step_not_chosen
    return 0
  fi
  case $RS_SKIPS in
    *$'\n'"$RS_ID"$'\n'*)
      rs_event skip_requested "$RS_ID" "$RS_S_FROM" 0 "--skip by $(command id -un)" ||
        rs_stop failed "$RS_S_FROM" 1 'the journal cannot be written; nothing more was run'
      RS_OUTCOME=step_skipped
      return 0
      ;;
  esac
  rs_say ""
  rs_say "==> [$(rs_clean "$RS_ID")] $(rs_clean "$RS_S_TITLE") ($(rs_clean "$RS_GUIDE"):$RS_S_FROM-$RS_S_TO)"
  if [ "$RS_S_KIND" = powershell ] && ! command -v pwsh >/dev/null 2>&1; then
    RS_S_KIND=manual RS_S_BECAUSE='This is PowerShell, and there is no pwsh here: do it by hand.'
  fi
  if [ "$RS_S_NEEDS4" = 1 ] && [ "${BASH_VERSINFO[0]}" -lt 4 ] && [ "$RS_S_KIND" != manual ]; then
    rs_stop failed "$RS_S_FROM" 1 "this step needs bash 4 or newer; this is bash $BASH_VERSION"
  fi
  rs_pass_gate || return 0
  printf '%s %s\n' "$RS_N" "$RS_S_LIMIT" >"$RS_FOLDER/current" &&
    rs_event step_started "$RS_ID" "$RS_S_FROM" 0 "$RS_S_TITLE" ||
    rs_stop failed "$RS_S_FROM" 1 'the journal cannot be written; the step was not run'
  case $RS_S_KIND in
    manual) rs_ask_checks ;;
    write)
      rs_write_file
      rs_ask_checks
      ;;
    *)
      rs_write_block || {
        command rm -f "$RS_FILE"
        rs_stop failed "$RS_S_FROM" 1 "the text of the step does not arrive whole in $RS_FOLDER: the disk is full, or this script was edited. The step was not run"
      }
      RS_ACT=$RS_S_KIND
      RS_CURRENT=$RS_ID
      ;;
  esac
  case $RS_ACT in
    none | interactive | observe) ;;
    *) if [ "${#RS_S_CHECKS[@]}" -gt 0 ]; then RS_ACT=$RS_ACT-captured; fi ;;
  esac
}

# Fails when the step is skipped.
rs_pass_gate() {
  local rs_prompt='' rs_why=''
  if [ "$RS_S_KIND" = interactive ] && [ -z "$RS_TTY" ]; then
    rs_tell_text
    rs_stop terminal "$RS_S_FROM" 3 'this step needs a terminal'
  fi
  case $RS_S_KIND-$RS_S_CONFIRM in
    manual-type) rs_prompt="Type \"$(rs_clean "$RS_ID")\" when it is done, s to skip, q to quit: " rs_why='a person must do this' ;;
    manual-*) rs_prompt='Done? [y]es / [s]kip / [q]uit: ' rs_why='a person must do this' ;;
    *-type) rs_prompt="Type \"$(rs_clean "$RS_ID")\" to run this, s to skip, q to quit: " rs_why='a person must agree before this runs' ;;
    *-ask) rs_prompt='Run this? [y]es / [s]kip / [q]uit: ' rs_why='a person must agree before this runs' ;;
    *) return 0 ;;
  esac
  rs_tell "$(rs_clean "$RS_S_BECAUSE")"
  if [ -n "$RS_S_NOTE" ]; then rs_tell "The guide says: $(rs_clean "$RS_S_NOTE")"; fi
  rs_tell_text
  rs_gate "$rs_prompt" "$rs_why" && return 0
  RS_OUTCOME=step_skipped
  return 1
}

# EXIT-CODE: judges what has run, and records it.
rs_end() {
  { set +xv; } 2>/dev/null
  trap - DEBUG ERR
  set +eu
  RS_USER_PATH=$PATH RS_USER_IFS=$IFS
  RS_R=$1
  local IFS=$' \t\n' PATH=$RS_PATH
  if [ "$RS_ACT" != none ]; then rs_judge; fi
  RS_CURRENT=''
  RS_DONE=$RS_DONE$RS_ID$'\n'
  rs_snapshot "$RS_SNAP" || rs_stop_unrecorded
  rs_event "$RS_OUTCOME" "$RS_ID" "$RS_S_TO" 0 "$((SECONDS - RS_BEGUN))s" || rs_stop_unrecorded
  case $RS_OUTCOME in
    step_not_chosen) rs_say "--- [$(rs_clean "$RS_ID")] belongs to an alternative that was not chosen" ;;
    step_skipped) rs_say "--- [$(rs_clean "$RS_ID")] skipped" ;;
  esac
  : >"$RS_FOLDER/current"
}

# Whether the commands have done what they should; does not come back if not.
rs_judge() {
  local rs_line='' rs_text='' rs_kept="$RS_STATE/output/$RS_FLOW-$RS_N.txt"
  if [ -f "$RS_FOLDER/capture" ]; then rs_show_capture "$RS_FOLDER/capture" "$rs_kept"; fi
  if [ -n "$RS_HARMLESS" ]; then RS_R=0; fi
  if [ -s "$RS_FOLDER/failed" ]; then
    {
      read -r rs_line
      IFS= read -r rs_text
    } <"$RS_FOLDER/failed"
    # A script of its own may go on after a failure that it has foreseen.
    case $RS_ACT-$RS_R in
      child*-0)
        command rm -f "$RS_FOLDER/failed"
        rs_line=''
        ;;
    esac
  fi
  if [ "$RS_ACT" = observe ] && [ -e "$RS_FOLDER/timeout" ]; then
    command rm -f "$RS_FOLDER/timeout"
    rs_say "(watched for $RS_S_LIMIT seconds, then stopped)"
    rs_ask_checks
    return 0
  fi
  if [ -n "$RS_RETURNED" ]; then rs_stop failed "$RS_RETURNED" "$RS_R" 'the step ran: return; what stands below it was not run'; fi
  if [ "$RS_R" != 0 ]; then
    # An interpreter has told the line itself.
    case $RS_ACT in
      shared* | interactive | observe) : "${rs_line:=$RS_S_TO}" "${rs_text:=the last command returned $RS_R}" ;;
      *) : "${rs_line:=$RS_S_FROM}" "${rs_text:=${RS_ACT%-captured} returned $RS_R (see above)}" ;;
    esac
    rs_stop failed "$rs_line" "$RS_R" "$rs_text"
  fi
  if [ -n "$rs_line" ]; then rs_stop failed "$rs_line" 1 "a subshell failed: $rs_text"; fi
  case $RS_ACT in
    *-captured) rs_check_output "$rs_kept" ;;
    *) rs_ask_checks ;;
  esac
}

# ------------------------------------------------------------------------------------------ session: checks

# TEXT LINE: an expected result that only a person can judge. Without a terminal it is shown.
rs_ask_check() {
  rs_tell "Expected ($(rs_clean "$RS_GUIDE"):$2): $(rs_clean "$1")"
  if [ -z "$RS_TTY" ]; then
    RS_UNJUDGED=$((RS_UNJUDGED + 1))
    rs_event result_unjudged "$RS_ID" "$2" 0 "$1" || rs_stop_unrecorded
  fi
  while [ -n "$RS_TTY" ]; do
    rs_ask 'Is it so? [y]es / [n]o: '
    case $RS_ANSWER in
      y | yes) return 0 ;;
      n | no | q | quit) rs_stop failed "$2" 1 "a person did not see what is expected: $1" ;;
    esac
  done
}

# All checks of a step whose output was not captured.
rs_ask_checks() {
  local rs_k=0
  while [ "$rs_k" -lt "${#RS_S_CHECKS[@]}" ]; do
    rs_ask_check "${RS_S_CHECKS[rs_k + 2]}" "${RS_S_CHECKS[rs_k + 1]}"
    rs_k=$((rs_k + 6))
  done
}

# FILE: compares the output with what is expected.
rs_check_output() {
  local rs_k=0 rs_line rs_text rs_value rs_output
  rs_output=$(command cat "$1")
  while [ "$rs_k" -lt "${#RS_S_CHECKS[@]}" ]; do
    rs_line=${RS_S_CHECKS[rs_k + 1]} rs_text=${RS_S_CHECKS[rs_k + 2]} rs_value=${RS_S_CHECKS[rs_k + 4]}
    case ${RS_S_CHECKS[rs_k]} in
      contains)
        case $rs_output in
          *"$rs_value"*) ;;
          *) rs_stop failed "$rs_line" 1 "expected output not seen: $rs_text" ;;
        esac
        ;;
      matches)
        command grep -E -q -e "$rs_value" "$1" || rs_stop failed "$rs_line" 1 "expected output not seen: $rs_text"
        ;;
      count)
        case $(rs_compare_count "$1" "${RS_S_CHECKS[rs_k + 3]}" "$rs_value" "${RS_S_CHECKS[rs_k + 5]}") in
          holds) ;;
          fails) rs_stop failed "$rs_line" 1 "expected count not seen: $rs_text" ;;
          *) rs_ask_check "$rs_text" "$rs_line" ;;
        esac
        ;;
      *) rs_ask_check "$rs_text" "$rs_line" ;;
    esac
    rs_k=$((rs_k + 6))
  done
}

# FILE COMPARATOR VALUE UNIT: prints whether every number that stands beside the unit holds or fails; nothing when there
# is none, or when they disagree.
rs_compare_count() {
  RS_COMPARATOR=$2 RS_VALUE=$3 RS_UNIT=$4 LC_ALL=C command awk '
    function judge(number) {
      gsub(",", "", number)
      number += 0
      if (how == "<") ok = number < value
      else if (how == "<=") ok = number <= value
      else if (how == ">") ok = number > value
      else if (how == ">=") ok = number >= value
      else if (how == "!=") ok = number != value
      else ok = number == value
      if (ok) held = 1; else failed = 1
    }
    function is_number(word) {
      return word ~ /^[0-9]+([.][0-9]+)?$/ || word ~ /^[0-9][0-9]?[0-9]?(,[0-9][0-9][0-9])+$/
    }
    BEGIN { how = ENVIRON["RS_COMPARATOR"]; value = ENVIRON["RS_VALUE"] + 0; unit = tolower(ENVIRON["RS_UNIT"]) }
    {
      line = tolower($0)
      gsub(/[:=()"]/, " ", line)
      n = split(line, word, /[ \t]+/)
      for (i = 1; i <= n; i++) {
        sub(/[.,;]+$/, "", word[i])
        if (index(word[i], unit) != 1) continue
        if (i > 1 && is_number(word[i - 1])) judge(word[i - 1])
        else if (i < n && is_number(word[i + 1])) judge(word[i + 1])
      }
    }
    END { if (held && !failed) print "holds"; else if (failed && !held) print "fails" }' "$1"
}

# ------------------------------------------------------------------------------------------ session: files

# Writes the file of the step below the current folder: whole or not at all, through no link, over no other file.
rs_write_file() {
  local rs_path='' rs_part rs_rest=$RS_S_FILE/ rs_folder rs_new rs_copy
  case $RS_S_FILE in
    '' | /* | */ | '~'* | . | .. | ../* | */.. | */../*)
      rs_stop failed "$RS_S_FROM" 1 "the file is not below the current folder: $RS_S_FILE"
      ;;
  esac
  while [ -n "$rs_rest" ]; do
    rs_part=${rs_rest%%/*} rs_rest=${rs_rest#*/}
    rs_path=${rs_path:+$rs_path/}$rs_part
    if [ -L "./$rs_path" ]; then rs_stop failed "$RS_S_FROM" 1 "$rs_path is a symbolic link; the file was not written"; fi
  done
  if [ -e "./$RS_S_FILE" ] && [ ! -f "./$RS_S_FILE" ]; then
    rs_stop failed "$RS_S_FROM" 1 "$RS_S_FILE is there and is no file"
  fi
  case $RS_S_FILE in */*) rs_folder=./${RS_S_FILE%/*} ;; *) rs_folder=. ;; esac
  rs_new=$rs_folder/.runsheet.$$ rs_copy=$RS_STATE/written/${RS_ID//\//%2F}
  command mkdir -p "$rs_folder" && rs_text "$RS_N" >"$rs_new" &&
    [ "$(($(command wc -c <"$rs_new")))" -eq "$RS_S_BYTES" ] || {
    command rm -f "$rs_new"
    rs_stop failed "$RS_S_FROM" 1 "$RS_S_FILE cannot be written"
  }
  # The last line of a block has no end of its own; that of a file has one.
  if [ -n "$(command tail -c 1 "$rs_new")" ]; then printf '\n' >>"$rs_new"; fi
  if [ -e "./$RS_S_FILE" ] && ! command cmp -s "$rs_new" "./$RS_S_FILE" && ! command cmp -s "$rs_copy" "./$RS_S_FILE"; then
    command rm -f "$rs_new"
    rs_stop failed "$RS_S_FROM" 1 "another file is there: $RS_S_FILE; compare it with the guide, and move it away"
  fi
  case $(rs_text "$RS_N" | { IFS= read -r rs_part; printf '%s' "$rs_part"; }) in '#!'*) command chmod +x "$rs_new" ;; esac
  command cp "$rs_new" "$rs_copy" && command mv -f "$rs_new" "./$RS_S_FILE" || {
    command rm -f "$rs_new"
    rs_stop failed "$RS_S_FROM" 1 "$RS_S_FILE cannot be written"
  }
  rs_say "wrote $(rs_clean "$RS_S_FILE")"
}

# ------------------------------------------------------------------------------------------ session: traps

# Whether the command that a trap tells of stands in the guide: in the block, or in a function of an earlier session.
rs_is_guide() { [ "$1" = "$RS_FILE" ] || [ "$1" = "$RS_SNAP" ]; }

# EXIT-CODE PIPESTATUS LINE COMMAND PIPESTATUS-BEFORE: the conditions of errexit, but for lines of the guide alone; what
# fails inside a sourced file of somebody else (an activate script, nvm) is that file's business.
rs_on_error() {
  local rs_rc=$1 rs_codes=$2 rs_code rs_last=0 rs_benign=1 rs_line=$3 IFS=$' \t\n'
  rs_is_guide "${BASH_SOURCE[1]}" || return 0
  [ -z "$RS_TOLERANT" ] || return 0
  if [ "${BASH_SOURCE[1]}" != "$RS_FILE" ]; then rs_line=$RS_S_FROM; fi
  # On 3.2 the DEBUG trap has overwritten PIPESTATUS.
  [ "${BASH_VERSINFO[0]}" -ge 4 ] || rs_codes=$5
  for rs_code in $rs_codes; do
    rs_last=$rs_code
    case $rs_code in 0 | 141) ;; *) rs_benign=0 ;; esac
  done
  # [[ ]] and (( )) leave PIPESTATUS alone, so it never decides by itself.
  [ "$rs_rc" = 141 ] || rs_benign=0
  # A reader that stops early makes its writer fail, with EPIPE where the caller ignores SIGPIPE.
  case $4 in head | 'head '* | 'grep -q'* | 'grep -m'*) rs_benign=1 ;; esac
  if [ "$rs_benign" = 1 ] && [ "$rs_last" = 0 ]; then
    RS_HARMLESS=1
    return 0
  fi
  if [ "$rs_rc" = 1 ] && rs_looks_for_errors "$4" && rs_only_last_failed "$rs_codes"; then
    rs_say "(nothing found: $(rs_clean "$4"))"
    RS_HARMLESS=1
    return 0
  fi
  if [ "$BASH_SUBSHELL" -gt 0 ]; then
    # Bash 3.2 does not pass on a failing ( … ), and a watched step is one.
    if [ "${BASH_VERSINFO[0]}" -lt 4 ] || [ "$RS_ACT" = observe ]; then
      [ -s "$RS_FOLDER/failed" ] || printf '%s\n%s\n' "$rs_line" "$4" >"$RS_FOLDER/failed"
    fi
    exit "$rs_rc"
  fi
  rs_stop failed "$rs_line" "$rs_rc" "$4"
}

# COMMAND: whether it searches for errors, so that to find none is the good news. Told by the words it searches for.
rs_looks_for_errors() {
  case $1 in grep\ * | egrep\ * | zgrep\ * | rg\ *) ;; *) return 1 ;; esac
  case " $1" in *" -v"* | *" -iv"* | *" --invert"* | *" -L"*) return 1 ;; esac
  case $1 in
    *[Ee][Rr][Rr][Oo][Rr]* | *[Ff][Aa][Ii][Ll]* | *[Ee][Xx][Cc][Ee][Pp][Tt][Ii][Oo][Nn]* | *[Ff][Aa][Tt][Aa][Ll]*) ;;
    *[Cc][Rr][Ii][Tt][Ii][Cc][Aa][Ll]* | *[Tt][Rr][Aa][Cc][Ee][Bb][Aa][Cc][Kk]* | *[Pp][Aa][Nn][Ii][Cc]*) ;;
    *[Ww][Aa][Rr][Nn]* | *[Dd][Ee][Nn][Ii][Ee][Dd]* | *[Rr][Ee][Ff][Uu][Ss][Ee][Dd]* | *[Tt][Ii][Mm][Ee][Oo][Uu][Tt]*) ;;
    *) return 1 ;;
  esac
}

# EXIT-CODES of a pipeline: whether all but the last are good.
rs_only_last_failed() {
  case " ${1% *} " in *[!014\ ]* | *' 1 '* | *' 4 '* | *' 14 '* | *' 41 '*) [ "$1" = 1 ] ;; esac
}

# LINE COMMAND, before it runs.
rs_on_debug() {
  rs_is_guide "${BASH_SOURCE[1]}" || return 0
  RS_HARMLESS=''
  [ "$BASH_SUBSHELL" = 0 ] || return 0
  case $2 in
    'set +e'* | 'set +o errexit'*) RS_TOLERANT=1 ;;
    'set -e'* | 'set -o errexit'*) RS_TOLERANT='' ;;
    exit | 'exit '*) RS_EXIT_LINE=$1 RS_EXIT_TEXT=$2 ;;
    return | 'return '*) if [ "${FUNCNAME[1]-}" = source ]; then RS_RETURNED=$1; fi ;;
    'exec '[!0-9\<\>\&]*) printf '%s\n' "$1" >"$RS_FOLDER/exec" ;;
  esac
  if [ "${BASH_VERSINFO[0]}" -lt 4 ] && [ -s "$RS_FOLDER/failed" ]; then
    local rs_line
    read -r rs_line <"$RS_FOLDER/failed"
    rs_stop failed "$rs_line" 1 'a subshell failed'
  fi
}

# EXIT-CODE
rs_on_exit() {
  [ -n "$RS_CURRENT" ] || return 0
  if [ -n "$RS_EXIT_TEXT" ]; then rs_stop failed "${RS_EXIT_LINE:-$RS_S_FROM}" "$1" "the step ran: $RS_EXIT_TEXT"; fi
  if [ "$1" = 0 ]; then set -- 1; fi
  rs_stop failed "$RS_S_FROM" "$1" 'the shell stopped inside this step (see the message above)'
}

# NAME CODE
rs_on_signal() { rs_stop interrupted "${RS_S_FROM:-0}" "$2" "SIG$1"; }

# ------------------------------------------------------------------------------------------ session: interpreters

# A script of its own. One for another interpreter is started as the system would.
rs_run_child() {
  local IFS=$' \t\n' rs_first
  rs_first=$(rs_text "$RS_N" | { IFS= read -r rs_line; printf '%s' "$rs_line"; })
  case $rs_first in
    '#!'*sh | '#!'*'sh '*) ;;
    '#!'*)
      rs_text "$RS_N" >"$RS_FILE" && command chmod 700 "$RS_FILE" && "$RS_FILE"
      return
      ;;
  esac
  if [ -n "${BASH_ENV-}" ]; then
    "$BASH" -eE -o pipefail "$RS_FILE"
    return
  fi
  # An ERR trap of its own names the line; it is set before the first line is read.
  # shellcheck disable=SC2016  # the child expands it
  printf '%s\n' 'unset BASH_ENV' \
    'trap '\''printf "%s\n%s\n" "$LINENO" "$BASH_COMMAND" >|"$RS_CHILD_FAILED"'\'' ERR' >"$RS_FOLDER/child-env"
  # BASH_ENV is expanded by the child, so the path must not stand in it: a folder may be called $(something).
  # shellcheck disable=SC2016  # as above
  RS_CHILD_FAILED=$RS_FOLDER/failed RS_CHILD_ENV=$RS_FOLDER/child-env BASH_ENV='$RS_CHILD_ENV' \
    "$BASH" -eE -o pipefail "$RS_FILE"
}

rs_run_psql() {
  if [ "$RS_S_ATOMIC" = 1 ]; then
    psql -X -v ON_ERROR_STOP=1 --single-transaction -f - -d "$SQL_DATABASE"
  else
    psql -X -v ON_ERROR_STOP=1 -f - -d "$SQL_DATABASE"
  fi <"$RS_FILE"
}

# PowerShell goes on after most errors unless it is told to stop. The first line is one of the padding's, so that the
# lines stay those of the guide.
rs_run_powershell() {
  {
    printf '%s' "\$ErrorActionPreference = 'Stop'; \$PSNativeCommandUseErrorActionPreference = \$true"
    if [ "$RS_S_FROM" = 1 ]; then printf '; '; fi
    command cat "$RS_FILE"
    printf '%s' $'\nif ($LASTEXITCODE) { exit $LASTEXITCODE }\n'
  } >"$RS_FILE.ps1" && pwsh -NoProfile -NonInteractive -File "$RS_FILE.ps1"
}

rs_run_interpreter() {
  case $1 in
    child) rs_run_child ;;
    python) python3 - <"$RS_FILE" ;;
    psql) rs_run_psql ;;
    sqlite) sqlite3 -batch -bail "$SQL_DATABASE" <"$RS_FILE" ;;
    mysql) mysql --batch "$SQL_DATABASE" <"$RS_FILE" ;;
    powershell) rs_run_powershell ;;
  esac
}

# ---------------------------------------------------------------------------------------------------- entry
# In braces, so that nothing runs when the end of the file is missing.
{
  RS_SELF=${BASH_SOURCE[0]-}
  if [ "${RS_ROLE-}" != "session $PPID" ]; then
    rs_main "$@"
    exit 2
  fi
  set --
  rs_start_session
  . "$RS_SNAP"
  rs_restored $?
  while rs_next; do
    rs_begin
    # Without errexit: the ERR trap has the same conditions, but can tell whose command it was.
    set +eu
    set -ET -o pipefail
    trap 'rs_on_exit $?' EXIT
    trap 'rs_on_signal INT 130' INT
    trap 'rs_on_signal TERM 143' TERM
    trap 'rs_on_signal HUP 129' HUP
    trap 'rs_on_error $? "${PIPESTATUS[*]}" "$LINENO" "$BASH_COMMAND" "$RS_PIPE"' ERR
    trap 'RS_PIPE="${PIPESTATUS[*]}"; rs_on_debug "$LINENO" "$BASH_COMMAND"' DEBUG
    # At the top level, not in a function: declare, arrays and $! last. Never behind if, && or !: there a failure
    # would not stop anything. And no pipe, which would make it a subshell.
    case $RS_ACT$RS_TTY in
      shared1) . "$RS_FILE" ;;
      shared) . "$RS_FILE" </dev/null ;;
      shared-captured*) . "$RS_FILE" </dev/null >"$RS_FOLDER/capture" 2>&1 ;;
      interactive*) . "$RS_FILE" </dev/tty >/dev/tty 2>&1 ;;
      observe*) (. "$RS_FILE") </dev/null ;;
      child1) rs_run_interpreter child ;;
      none*) : ;;
      *-captured*) rs_run_interpreter "${RS_ACT%-captured}" </dev/null >"$RS_FOLDER/capture" 2>&1 ;;
      *) rs_run_interpreter "$RS_ACT" </dev/null ;;
    esac
    rs_end $?
  done
  if [ -z "$RS_EXHAUSTED" ]; then
    RS_CURRENT=$RS_ID
    rs_stop failed "$RS_S_FROM" 1 'the step ran: break, outside of a loop'
  fi
  rs_finish
}
