# Sourced by what runs inside the clean system before a screen: windows are found, typed into and closed as a person does
# it. `programs` are the process ids of what was started here.

wait_seconds() { read -rt "$1" <> <(:) || true; }

windows() { timeout 2 xdotool search --onlyvisible --name "${1:-^Healing Desktop|. Healing Desktop\$}" 2> /dev/null; }

next_window() {  # NUMBER [TITLE]: waits until so many of them stand there, and prints the last one
    for _ in $(seq 300); do
        [ "$(windows "${2:-}" | wc -l)" -ge "$1" ] && { windows "${2:-}" | sort -n | tail -1; return; }
        wait_seconds 0.2
    done
    return 1
}

typed() {  # WINDOW TEXT KEY...: a virtual screen has nobody who gives a window the keyboard
    xdotool windowfocus "$1"
    wait_seconds 0.5
    [ -z "$2" ] || xdotool type --delay 60 "$2"
    wait_seconds 1
    shift 2
    for key in "$@"; do xdotool key "$key"; wait_seconds 0.5; done
}

note_written() {  # WINDOW TEXT: of the second group that "rouw 9000" finds
    typed "$1" "rouw 9000" Down
    wait_seconds 2
    typed "$1" "" ctrl+e
    typed "$(next_window 1 '^Note for the team')" "$2" Return
    wait_seconds 1
}

closed() {  # PROCESS WINDOW: by Ctrl+Q; its exit status
    typed "$2" "" ctrl+q
    for _ in $(seq 100); do kill -0 "$1" 2> /dev/null || break; wait_seconds 0.1; done
    kill -KILL "$1" 2> /dev/null && echo "still there ten seconds after Ctrl+Q"
    wait "$1"
}
