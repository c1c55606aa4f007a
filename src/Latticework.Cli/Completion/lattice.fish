# Completion of lattice for fish: lattice completion fish | source
function __lattice_complete
    set -l words (commandline -opc)
    set -l program $words[1]
    set -e words[1]
    set -a words (commandline -ct)
    $program complete -- $words 2>/dev/null
end
complete -c lattice -a '(__lattice_complete)'
