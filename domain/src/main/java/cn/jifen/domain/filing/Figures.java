package cn.jifen.domain.filing;

/**
 * One row of the filing. People are distinct within the row, times are not.
 *
 * @param registeredPeople people with a registration in the row's area that runs on 31 December
 * @param scoredPeople people with a score that added points
 * @param scoreTimes scores with their point date in the year that added points
 * @param pointsGiven what those scores added, before the cap
 * @param times1To3 those scores by their own points, here and in the three fields after it
 * @param suspendedTimes suspensions that start in the year; by term in the three fields after it
 * @param terminatedTimes terminations that start in the year; by bar in the two fields after it
 * @param repairTimes repairs granted in the year that took points off
 * @param pointsRepaired what they took off
 * @param restoredPeople people restored in the year
 */
public record Figures(
    int registeredPeople,
    int scoredPeople,
    int scoreTimes,
    int pointsGiven,
    int times1To3,
    int times4To6,
    int times7To9,
    int times10To12,
    int suspendedPeople,
    int suspendedTimes,
    int suspended2Months,
    int suspended4Months,
    int suspended6Months,
    int terminatedPeople,
    int terminatedTimes,
    int terminated1Year,
    int terminated3Years,
    int repairTimes,
    int pointsRepaired,
    int restoredPeople) {}
