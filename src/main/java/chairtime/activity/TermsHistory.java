package chairtime.activity;

import java.util.List;

/**
 * The terms of a contract.
 *
 * @param contractNumber ten digits
 * @param newest the newest recording, which a change has to have seen; 0 when nothing is recorded
 * @param versions what is known now, by service and first day; empty where the published months are the terms
 * @param recordings what was recorded, newest first
 */
public record TermsHistory(
        String contractNumber, TermsRecordingId newest, List<TermsVersion> versions, List<TermsRecording> recordings) {}
