// SPDX-License-Identifier: MIT
#pragma once

#include "tests/contract/toolprocess.h"

namespace Shardscope::Contract {

/// How a run was asked for, as far as its lines depend on it.
struct RunExpectation
{
    int exitCode = 0;
    bool dataHidden = false; ///< --no-dispatch-data
    bool uncompressed = false; ///< --compression none
};

/// What is wrong with the whole output of a `tail` that has ended: each line, their order and their sums.
[[nodiscard]] QStringList runViolations(const QByteArray &output, const RunExpectation &expected);

} // namespace Shardscope::Contract

/// Ends the test where the run of @p process breaks the contract of its lines.
#define VERIFY_RUN(process, ...)                                                                                       \
    do {                                                                                                               \
        const int exitCodeOfRun = (process).waitForExit();                                                             \
        Shardscope::Contract::RunExpectation expectedOfRun { __VA_ARGS__ };                                            \
        QVERIFY2(exitCodeOfRun == expectedOfRun.exitCode, (process).story().constData());                              \
        const QStringList violationsOfRun = Shardscope::Contract::runViolations((process).output(), expectedOfRun);    \
        QVERIFY2(violationsOfRun.isEmpty(), qPrintable(violationsOfRun.mid(0, 10).join(u'\n')));                       \
    } while (false)
