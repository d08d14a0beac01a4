package chairtime.shell.demo;

import static chairtime.procurement.PatientGroup.CARE_HOME_RESIDENTS;
import static chairtime.procurement.PatientGroup.CHILDREN;
import static chairtime.procurement.PatientGroup.HOMELESS;
import static chairtime.procurement.PatientGroup.LEARNING_DISABILITY;
import static chairtime.procurement.PatientGroup.LOOKED_AFTER;
import static chairtime.procurement.PatientGroup.MOST_DEPRIVED;
import static chairtime.procurement.PatientGroup.PREGNANCY;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.util.Set;

/** One call in each stage, and needs that have no call yet. */
final class DemoStories {

    private final DemoServices services;
    private final DemoPeople people;
    private final DemoTimeline timeline;

    DemoStories(DemoServices services, DemoPeople people, DemoTimeline timeline) {
        this.services = services;
        this.people = people;
        this.timeline = timeline;
    }

    void tell() {
        needsWithoutCall();
        beingPrepared();
        openForBids();
        beingScored();
        waitingForApproval();
        sentBack();
        awarded();
        allRefused();
        closedWithoutBids();
        withdrawn();
        deadlinePassedWithoutBids();
    }

    private void needsWithoutCall() {
        story("Stabilisation sessions for Thistleham", Set.of("ZN6"), 18, 560)
                .needed(2, "Deliveries have fallen for three months in a row and two dentists have left.");
        story("First appointments for looked-after children", Set.of(), 24, 520)
                .needed(1, "A third of the children have not seen a dentist for a year.", LOOKED_AFTER, CHILDREN);
    }

    private void beingPrepared() {
        story("Evening sessions for Market Hollin", Set.of("ZN5"), 20, 540)
                .needed(8, "Nobody in the town takes new patients after four o'clock.", PREGNANCY)
                .drafted(3);
    }

    private void openForBids() {
        story("Urgent sessions for Saltmere and Eelby Staithe", Set.of("ZN2", "ZN3"), 40, 600)
                .needed(20, "Both towns deliver little more than half of what is contracted.", MOST_DEPRIVED)
                .drafted(15)
                .published(12, -7, Set.of("ZN1", "ZN2", "ZN3", "ZN5"), MONDAY, WEDNESDAY, FRIDAY)
                .bid(6, 1, 16, 585)
                .bid(5, 2, 14, 570)
                .bidChanged(3, 2, 18, 560)
                .bid(5, 5, 10, 545)
                .bidWithdrawn(2, 5)
                .bidStarted(2, 3, 12, 595);
    }

    private void beingScored() {
        story("Children's sessions for Market Hollin and Thistleham", Set.of("ZN5", "ZN6"), 30, 560)
                .needed(34, "School nurses report children in pain who wait for weeks.", CHILDREN)
                .drafted(31)
                .published(29, 8, Set.of("ZN4", "ZN5", "ZN6"), TUESDAY, THURSDAY)
                .bid(20, 4, 12, 540)
                .bid(16, 5, 11, 555)
                .bid(11, 6, 10, 525)
                .scored(4, "evaluator1")
                .scoredInPart(3, "evaluator2");
    }

    private void waitingForApproval() {
        story("Daily urgent sessions for Northmere", Set.of("ZN1"), 150, 690)
                .sessionsBetween(-21, -168)
                .needed(48, "The helpline cannot place one caller in four.", MOST_DEPRIVED, HOMELESS)
                .drafted(44)
                .published(42, 18, Set.of("ZN1", "ZN2"), MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY)
                .bid(30, 1, 85, 675)
                .bid(27, 2, 60, 640)
                .scored(13, "evaluator1")
                .scored(12, "evaluator2")
                .proposed(2, "The two best bids together cover what is wanted within the budget.");
    }

    private void sentBack() {
        story("Visits and sessions for care homes around Eelby Staithe", Set.of("ZN3"), 20, 640)
                .needed(50, "Eleven homes have no practice that visits.", CARE_HOME_RESIDENTS)
                .drafted(47)
                .published(45, 20, Set.of("ZN3", "ZN6"), WEDNESDAY, THURSDAY)
                .bid(33, 3, 12, 620)
                .bid(29, 6, 11, 600)
                .scored(15, "evaluator1")
                .scored(14, "evaluator2")
                .proposed(9, "Best score first, the rest from the second bid.")
                .sentBack(
                        6,
                        "head",
                        "Say why more sessions are not taken of the cheaper bid; the two together would then cost less.");
    }

    private void awarded() {
        story("Urgent sessions for Valebridge", Set.of("ZN4"), 36, 580)
                .sessionsBetween(14, -49)
                .needed(75, "Two practices handed contracts back in spring.", MOST_DEPRIVED, LEARNING_DISABILITY)
                .drafted(72)
                .published(70, 50, Set.of("ZN4", "ZN5", "ZN6"), MONDAY, TUESDAY, THURSDAY)
                .bid(62, 4, 20, 560)
                .bid(58, 5, 18, 545)
                .bid(55, 6, 10, 579)
                .scored(44, "evaluator1")
                .scored(43, "evaluator2")
                .proposed(41, "Highest score first, the rest from the second bid.")
                .sentBack(40, "head", "Add what the sessions cost an appointment, please.")
                .proposed(38, "Highest score first, the rest from the second bid: about 80 pounds an appointment.")
                .approved(36, "head", "Clear, thank you.");
    }

    private void allRefused() {
        story("Sedation sessions for anxious patients in Thistleham", Set.of("ZN6"), 6, 900)
                .needed(68, "The waiting list for sedation has doubled.", LEARNING_DISABILITY)
                .drafted(66)
                .published(64, 45, Set.of("ZN6"), FRIDAY)
                .bid(52, 6, 5, 890)
                .scored(38, "evaluator1")
                .scored(37, "evaluator2")
                .refused(35, "The only bid cannot show that its team is trained for sedation.");
    }

    private void closedWithoutBids() {
        story("Sunday sessions for Quarrendon Vale", Set.of("ZN7"), 10, 470)
                .needed(60, "No practice in the valley opens on Sundays.")
                .drafted(58)
                .published(56, 36, Set.of("ZN7"), SUNDAY)
                .closed(34, "Nobody bid at this price; the need is raised again with a higher ceiling in spring.");
    }

    private void withdrawn() {
        story("Sessions in the Saltmere fire station", Set.of("ZN2"), 16, 560)
                .needed(46, "Rooms were offered free of charge.", HOMELESS)
                .drafted(43)
                .published(40, 19, Set.of("ZN2"), MONDAY, TUESDAY)
                .bid(32, 2, 12, 550)
                .withdrawn(28, "The rooms are no longer free; the need stands and a new call will follow.");
    }

    private void deadlinePassedWithoutBids() {
        story("Late evening sessions for Little Osmere", Set.of("ZN8"), 14, 480)
                .needed(30, "People travel forty minutes to the next practice.", MOST_DEPRIVED)
                .drafted(28)
                .published(26, 2, Set.of("ZN8"), TUESDAY, THURSDAY);
    }

    private DemoStory story(String title, Set<String> districts, int sessions, int ceiling) {
        return new DemoStory(services, people, timeline, title, districts, sessions, ceiling);
    }
}
