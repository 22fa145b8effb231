/* The program as Windows sees it: a small file that can be signed. It holds the mutex by which setup knows that the
   program runs, names itself to the task bar, and hands over to the Python beside it.
   Built twice: with a console (healing-desktop.exe, for commands) and without one. */
#include <windows.h>
#include <shlobj.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

#define LONGEST 32768
typedef int (*PyMain)(int, wchar_t **);

static int stop(const wchar_t *what) {
#ifdef WITH_CONSOLE
    fwprintf(stderr, L"Healing Desktop: %ls\n", what);
#else
    MessageBoxW(NULL, what, L"Healing Desktop", MB_ICONERROR | MB_OK);
#endif
    return 1;
}

static int start(int count, wchar_t **words) {
    static wchar_t folder[LONGEST], library[LONGEST], script[LONGEST];
    DWORD length = GetModuleFileNameW(NULL, folder, LONGEST);
    wchar_t *end = length && length < LONGEST ? wcsrchr(folder, L'\\') : NULL;
    if (!end) return stop(L"Windows does not say where this program lies.");
    *end = 0;
    /* Held until the process ends; children that a sync or the voice starts hold it too. */
    CreateMutexW(NULL, FALSE, L"Local\\HealingDesktopRuns");
    /* The same for a setup that an administrator starts on another screen, where it is installed for everyone. */
    CreateMutexW(NULL, FALSE, L"Global\\HealingDesktopRuns");
    SetCurrentProcessExplicitAppUserModelID(L"HealingDesktop.HealingDesktop");
    _snwprintf(library, LONGEST - 1, L"%ls\\python\\python311.dll", folder);
    _snwprintf(script, LONGEST - 1, L"%ls\\app\\main.py", folder);
    HMODULE python = LoadLibraryExW(library, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    PyMain py_main = python ? (PyMain)(void *)GetProcAddress(python, "Py_Main") : NULL;
    if (!py_main) return stop(L"A part of the program is missing. Please install it again.");
    /* -I -B: nothing of the environment counts, nothing is written beside the program. */
    wchar_t **given = calloc(count + 5, sizeof *given);
    if (!given) return stop(L"There is not enough memory.");
    int at = 0;
    given[at++] = words[0];
    given[at++] = L"-I";
    given[at++] = L"-B";
    given[at++] = L"-Xutf8";
    given[at++] = script;
    for (int i = 1; i < count; i++) given[at++] = words[i];
    return py_main(at, given);
}

#ifdef WITH_CONSOLE
int wmain(int count, wchar_t **words) { return start(count, words); }
#else
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE before, PWSTR line, int show) {
    (void)instance; (void)before; (void)line; (void)show;
    int count;
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &count);
    return words ? start(count, words) : 1;
}
#endif
