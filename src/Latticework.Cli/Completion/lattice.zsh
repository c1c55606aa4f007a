#compdef lattice
# Completion of lattice for zsh: source <(lattice completion zsh)
_lattice() {
    local line value meaning
    local -a given values shown
    given=("${(@Q)words[2,CURRENT]}")
    while IFS= read -r line; do
        value="${line%%$'\t'*}"
        meaning="${line#*$'\t'}"
        values+=("$value")
        if [[ "$meaning" == "$value" ]]; then shown+=("$value"); else shown+=("$value -- $meaning"); fi
    done < <("${words[1]}" complete -- "${given[@]}" 2>/dev/null)
    if (( ${#values} )); then
        compadd -U -V lattice -d shown -a values
    else
        _files
    fi
}
if [[ "${funcstack[1]}" == "_lattice" ]]; then _lattice "$@"; else compdef _lattice lattice; fi
