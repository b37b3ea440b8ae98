// What the Swift importer leaves out of curses.h, under plain names.
#ifndef CNCURSES_SHIM_H
#define CNCURSES_SHIM_H

#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

// Glibc declares it under _XOPEN_SOURCE only, which would make its types differ from those Swift has of them.
extern int wcwidth(wchar_t character);

// Attributes: macros with casts in curses.h.
static inline attr_t curses_bold(void) { return WA_BOLD; }
static inline attr_t curses_underline(void) { return WA_UNDERLINE; }
static inline attr_t curses_reverse(void) { return WA_REVERSE; }

// Glibc declares it under _GNU_SOURCE only, which would make its types differ from those Swift has of them.
extern int memfd_create(const char *name, unsigned int flags);

// A file in memory, or -1.
static inline int curses_memory(void) { return memfd_create("screen", 1 /* close on exec */); }

// Starts curses; 0 when it cannot. Unlike initscr() it never ends the process. What it writes goes to a file, and as that is
// no terminal it leaves the line's modes alone.
static inline int curses_open(const char *type, FILE *output)
{
    return newterm(type, output, stdin) != NULL;
}

// Gives back the memory of the screen that curses_open made.
static inline void curses_free(void)
{
    SCREEN *screen = set_term(NULL);
    if (screen)
        delscreen(screen);
}

// Forgets how the terminal resets its palette. After every endwin() curses would do that although no color was changed
// here, and undo what the user had set. The string is curses' own, so emptying it is enough.
static inline void curses_keep_palette(void)
{
    char *reset = tigetstr("oc");
    if (reset && reset != (char *)-1)
        *reset = 0;
}

// Has the terminal send its cursor and function keys the way its description says, now and after every endwin().
static inline void curses_send_keypad_keys(void) { keypad(stdscr, TRUE); }

// The variables of curses.h that Swift rejects as shared mutable state.
static inline int curses_rows(void) { return getmaxy(stdscr); }
static inline int curses_columns(void) { return getmaxx(stdscr); }
static inline int curses_colors(void) { return COLORS; }

// A cell that shows one character.
static inline cchar_t curses_cell(wchar_t character, attr_t attributes, short pair)
{
    wchar_t text[2] = {character, 0};
    cchar_t cell;
    setcchar(&cell, text, attributes, pair, NULL);
    return cell;
}

// A cell that shows a line-drawing character by its VT100 letter, the way this terminal draws it.
static inline cchar_t curses_line_cell(char letter, attr_t attributes, short pair)
{
    wchar_t text[CCHARW_MAX + 1];
    attr_t own;
    short unused;
    cchar_t cell = *NCURSES_WACS(letter);
    getcchar(&cell, text, &own, &unused, NULL);
    setcchar(&cell, text, own | attributes, pair, NULL);
    return cell;
}

// Puts cells on the screen's picture; nothing is sent yet.
static inline void curses_put(int row, int column, const cchar_t *cells, int count)
{
    mvwadd_wchnstr(stdscr, row, column, cells, count);
}

// The string that lets the rows up to some last one scroll, or NULL where the terminal cannot be told.
static inline const char *curses_scrolling_rows(int last)
{
    return change_scroll_region ? tparm(change_scroll_region, 0, last) : NULL;
}

// What erased places look like.
static inline void curses_set_background(attr_t attributes, short pair)
{
    cchar_t blank = curses_cell(L' ', attributes, pair);
    wbkgrnd(stdscr, &blank);
}

// Sends what changed, the cursor last.
static inline void curses_refresh(int row, int column)
{
    wmove(stdscr, row, column);
    wrefresh(stdscr);
}

// Makes the next refresh clear the screen and paint all of it.
static inline void curses_repaint_all(void) { clearok(curscr, TRUE); }

// Makes the next refresh paint certain rows as a whole.
static inline void curses_repaint_rows(int first, int count) { wredrawln(stdscr, first, count); }

// A string of the terminal's description, or NULL when it has none of that name.
static inline const char *curses_string(const char *name)
{
    const char *value = tigetstr(name);
    return value == (const char *)-1 ? NULL : value;
}

// The sequence that moves the cursor, or NULL.
static inline const char *curses_cursor_address(int row, int column)
{
    const char *value = curses_string("cup");
    return value ? tparm(value, row, column, 0, 0, 0, 0, 0, 0, 0) : NULL;
}

// What gives a color the same amount of red, green and blue, in thousandths; NULL when the terminal cannot.
static inline const char *curses_color_definition(int index, int part)
{
    const char *value = curses_string("initc");
    return value ? tparm(value, index, part, part, part, 0, 0, 0, 0, 0) : NULL;
}

// The description in use, NULL for none.
static inline TERMINAL *curses_type(void) { return cur_term; }

// Forgets the description that setupterm() read, and uses the one of before again: curses may be open with it.
static inline void curses_forget_type(TERMINAL *before)
{
    TERMINAL *read = set_curterm(before);
    if (read && read != before)
        del_curterm(read);
}

#endif
