package chairtime.shell.demo;

import chairtime.procurement.Awards;
import chairtime.procurement.Bids;
import chairtime.procurement.Calls;
import chairtime.procurement.Evaluations;
import chairtime.procurement.Needs;

/** The services that the people of the demonstration data use. */
record DemoServices(Needs needs, Calls calls, Bids bids, Evaluations evaluations, Awards awards) {}
