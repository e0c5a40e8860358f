// SPDX-License-Identifier: GPL-3.0-or-later
// Sanitized: AFTERWORD_SANITIZED is defined where a sanitizer takes the place of malloc, whichever
// compiler puts it there. Tunables of glibc say nothing then, and locked memory is not locked.
#pragma once

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define AFTERWORD_SANITIZED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define AFTERWORD_SANITIZED
#endif
#endif
