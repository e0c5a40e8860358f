// SPDX-License-Identifier: GPL-3.0-or-later
// Ties what the computer does (ComputerWatch) to the journal: the setting "Lock with the computer",
// sleep that waits for the seal, the veil when the screen is locked. Thread: GUI; called once by
// main() or a test; the three live until the end.
#pragma once

namespace afterword {

class ComputerWatch;
class MainWindow;
class Session;

void lockWithComputer(ComputerWatch &watch, Session &session, MainWindow &window);

} // namespace afterword
