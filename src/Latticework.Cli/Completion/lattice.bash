# Completion of lattice for bash: source <(lattice completion bash)
_lattice() {
    local line current words
    COMPREPLY=()
    words=("${COMP_WORDS[@]:1:COMP_CWORD}")
    current="${COMP_WORDS[COMP_CWORD]}"
    if [[ $current == "=" ]]; then
        words=("${words[@]:0:${#words[@]}-1}" "")
        current=""
    elif [[ ${#words[@]} -ge 2 && ${words[${#words[@]}-2]} == "=" ]]; then
        words=("${words[@]:0:${#words[@]}-2}" "$current")
    fi
    current="${current#[\"\']}"
    words[${#words[@]}-1]="$current"
    while IFS= read -r line; do
        COMPREPLY+=("$(printf '%q' "${line%%$'\t'*}")")
    done < <("${COMP_WORDS[0]}" complete -- "${words[@]}" 2>/dev/null)
    if [[ ${#COMPREPLY[@]} -eq 1 ]]; then
        COMPREPLY[0]="${COMPREPLY[0]//\\,/,}"
    else
        COMPREPLY=("${COMPREPLY[@]//\\,/,}")
    fi
}
complete -o default -o nosort -F _lattice lattice
