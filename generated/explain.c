/* Generated from spec/checks.yaml, spec/fields.yaml, spec/frames.yaml, spec/hpack/representations.yaml, spec/limits.yaml,
 * spec/machines/connection.yaml, spec/machines/grace.yaml, spec/machines/header_block.yaml, spec/machines/keepalive.yaml,
 * spec/machines/message.yaml, spec/machines/peer_settings.yaml, spec/machines/pings.yaml, spec/machines/settings_sync.yaml,
 * spec/machines/shutdown.yaml, spec/machines/stream.yaml, spec/refusals.yaml and spec/settings.yaml. Do not edit: change those
 * files and run `make generate`. */
#include "explain.h"

#include <stddef.h>

#include "places.h"
#include "statewire/machines.h"

/* clang-format off */
/* TEXT(member, text), in the order of the alphabet. */
#define TEXTS(TEXT) \
    TEXT(t_a738248f07, "5.1 lists the frames of RFC 9113 alone; what does not know an extension ignores its frames in every state") \
    TEXT(t_da964532b5, ":protocol belongs to CONNECT") \
    TEXT(t_c720998005, ":protocol was sent although ENABLE_CONNECT_PROTOCOL was not") \
    TEXT(t_a42891bc85, "A PING that is an answer is not answered.") \
    TEXT(t_cb2462055d, "A SETTINGS acknowledgement with a payload ends the connection with FRAME_SIZE_ERROR.") \
    TEXT(t_981c2dcbad, "A SETTINGS payload that is no multiple of 6 octets ends the connection with FRAME_SIZE_ERROR.") \
    TEXT(t_bdf9fba7e8, "A change of NO_RFC7540_PRIORITIES may end the connection with PROTOCOL_ERROR.") \
    TEXT(t_A_client_does_not_send_PUSH_PROMISE, "A client does not send PUSH_PROMISE.") \
    TEXT(t_51db19f787, "A connection error is announced with GOAWAY naming the last stream taken from the peer.") \
    TEXT(t_3ef4ed7da2, "A field block that lacks the size update owed after an acknowledged reduction is a COMPRESSION_ERROR.") \
    TEXT(t_f0c6bf417c, "A frame of unknown type is ignored and thrown away.") \
    TEXT(t_1026bc2a58, "A frame on a closed stream can be answered with the connection error STREAM_CLOSED.") \
    TEXT(t_bb355e3ed2, "A frame that is larger than allowed, or too small for its mandatory fields, is a FRAME_SIZE_ERROR; " \
                       "raised to a connection error: a frame beyond our MAX_FRAME_SIZE is not read") \
    TEXT(t_8c79660ebf, "A graceful shutdown begins with GOAWAY for 2^31-1 and NO_ERROR.") \
    TEXT(t_6e4d4039ae, "A later HEADERS without END_STREAM makes the message malformed, interim responses aside.") \
    TEXT(t_01a42662b3, "A preface that is not what it must be ends the connection with PROTOCOL_ERROR.") \
    TEXT(t_f589d7570f, "A promise needs an open or half-closed (remote) stream to stand on and an idle stream to promise.") \
    TEXT(t_965d17d9df, "A promise of an identifier that cannot come next ends the connection with PROTOCOL_ERROR.") \
    TEXT(t_5c73823b8d, "A promise stands on a client's stream that is open or half-closed (remote) for the server.") \
    TEXT(t_5e0c22f707, "A round trip later, a graceful shutdown may send the real last stream identifier.") \
    TEXT(t_A_server_ignores_ALTSVC, "A server ignores ALTSVC.") \
    TEXT(t_d4506731b5, "A table size update beyond the limit is a decoding error.") \
    TEXT(t_248108befa, "A window increment of 0 is a PROTOCOL_ERROR, of the stream, or of the connection for stream 0; raised " \
                       "to a connection error: the peer could make us reset streams whose work goes on") \
    TEXT(t_ALTSVC_goes_from_a_server_to_a_client, "ALTSVC goes from a server to a client") \
    TEXT(t_f36554c143, "ALTSVC on a stream with an origin is ignored.") \
    TEXT(t_f6278c96d4, "ALTSVC on stream 0 without an origin is ignored.") \
    TEXT(t_141e185de3, "After its END_STREAM the peer may send only WINDOW_UPDATE, PRIORITY and RST_STREAM; more is a stream " \
                       "error STREAM_CLOSED; raised to a connection error: the peer could make us reset streams whose work goes " \
                       "on") \
    TEXT(t_89a50faa1e, "After the peer's GOAWAY no further streams are opened on this connection.") \
    TEXT(t_An_idle_stream_is_not_reset, "An idle stream is not reset.") \
    TEXT(t_5ae7260c2a, "An index beyond both tables is a decoding error.") \
    TEXT(t_a2c02f8b70, "An integer that is too large or too long is a decoding error.") \
    TEXT(t_aa7ed2c6f1, "Any number of interim responses may come before the final one.") \
    TEXT(t_a0b22ddcae, "CONNECT has :authority, and neither :scheme nor :path") \
    TEXT(t_748fa51f82, "CONTINUATION came on another stream than that of the field block") \
    TEXT(t_132408bfb8, "CONTINUATION with no unfinished field block before it ends the connection with PROTOCOL_ERROR.") \
    TEXT(t_bab667a7bd, "CONTINUATION without END_HEADERS is followed by CONTINUATION.") \
    TEXT(t_993f571caf, "Clients open streams with odd identifiers, servers with even ones.") \
    TEXT(t_13fbb407f1, "DATA on a stream that is neither open nor half-closed (local) is a stream error STREAM_CLOSED; raised " \
                       "to a connection error: the peer could make us reset streams whose work goes on") \
    TEXT(t_478dcd1a64, "DATA on stream 0 ends the connection with PROTOCOL_ERROR.") \
    TEXT(t_266c17faee, "DATA padding that fills or exceeds the payload ends the connection with PROTOCOL_ERROR.") \
    TEXT(t_335750f724, "ENABLE_CONNECT_PROTOCOL does not go back from 1 to 0.") \
    TEXT(t_ENABLE_CONNECT_PROTOCOL_is_0_or_1, "ENABLE_CONNECT_PROTOCOL is 0 or 1.") \
    TEXT(t_e813df8c7d, "ENABLE_PUSH = 1 from a server ends the client's connection with PROTOCOL_ERROR.") \
    TEXT(t_59304a382b, "ENABLE_PUSH other than 0 or 1 ends the connection with PROTOCOL_ERROR.") \
    TEXT(t_50ee9828f4, "EOS inside a Huffman string is a decoding error.") \
    TEXT(t_561a53c084, "Frames beyond the last stream identifier still count for HPACK state and the connection window.") \
    TEXT(t_GOAWAY_may_be_sent_again, "GOAWAY may be sent again.") \
    TEXT(t_802b0db28e, "GOAWAY on a stream ends the connection with PROTOCOL_ERROR.") \
    TEXT(t_2becc5cceb, "HEADERS on an idle stream that only the server could open ends the client's connection with PROTOCOL_ERROR.") \
    TEXT(t_d5b1ab2f7d, "HEADERS on stream 0 ends the connection with PROTOCOL_ERROR.") \
    TEXT(t_HEADERS_opens_a_stream, "HEADERS opens a stream") \
    TEXT(t_HEADERS_opens_the_stream, "HEADERS opens the stream") \
    TEXT(t_8d60bd8b7d, "HEADERS padding that fills or exceeds the payload ends the connection with PROTOCOL_ERROR.") \
    TEXT(t_483eba8ba6, "HEADERS without END_HEADERS is continued on the same stream by CONTINUATION.") \
    TEXT(t_5800f24b9f, "HTTP/2 has no 101 (Switching Protocols)") \
    TEXT(t_fdb5b98e68, "HTTP2-Settings has more octets than there is room for") \
    TEXT(t_506f7ccdda, "HTTP2-Settings has octets that are no digits of base64url, which is not padded") \
    TEXT(t_12e1aa667e, "HTTP2-Settings is the payload of a SETTINGS frame: six octets, eight digits, for each setting") \
    TEXT(t_590e46c7dd, "Huffman padding of more than 7 bits is a decoding error.") \
    TEXT(t_a7b4420af1, "Huffman padding other than the first bits of EOS is a decoding error.") \
    TEXT(t_a638a8033f, "INITIAL_WINDOW_SIZE above 2^31-1 ends the connection with FLOW_CONTROL_ERROR.") \
    TEXT(t_3cce96410e, "In a tunnel only DATA, RST_STREAM, WINDOW_UPDATE and PRIORITY pass; other frames are a stream error.") \
    TEXT(t_965aecfa18, "Index 0 in an indexed field is a decoding error.") \
    TEXT(t_6a5648b821, "MAX_FRAME_SIZE outside 16,384 to 16,777,215 ends the connection with PROTOCOL_ERROR.") \
    TEXT(t_d9f4f5e668, "NO_RFC7540_PRIORITIES other than 0 or 1 ends the connection with PROTOCOL_ERROR.") \
    TEXT(t_ORIGIN_goes_from_a_server_to_a_client, "ORIGIN goes from a server to a client") \
    TEXT(t_1768b3aab5, "ORIGIN on a stream other than 0 is ignored.") \
    TEXT(t_8183f78351, "ORIGIN with any of its four reserved flags set is ignored.") \
    TEXT(t_46f051a877, "On a closed stream nothing is sent but PRIORITY.") \
    TEXT(t_298b617abf, "On a stream promised to us, anything but HEADERS, RST_STREAM or PRIORITY ends the connection with " \
                       "PROTOCOL_ERROR.") \
    TEXT(t_f35148412c, "On a stream promised to us, only RST_STREAM, WINDOW_UPDATE and PRIORITY may be sent.") \
    TEXT(t_9d888b9609, "On a stream that we promised, PRIORITY and WINDOW_UPDATE may arrive.") \
    TEXT(t_d3ab7ee359, "On a stream that we promised, anything but RST_STREAM, PRIORITY or WINDOW_UPDATE ends the connection " \
                       "with PROTOCOL_ERROR.") \
    TEXT(t_c1acebde8f, "On a stream that we promised, only HEADERS, RST_STREAM and PRIORITY may be sent.") \
    TEXT(t_dcf5aab5bc, "On an idle stream only HEADERS and PRIORITY may arrive; anything else ends the connection with PROTOCOL_ERROR.") \
    TEXT(t_40f1961cea, "One connection error is reported, unless another follows a graceful GOAWAY.") \
    TEXT(t_dbf96d1910, "PING of another length than 8 ends the connection with FRAME_SIZE_ERROR.") \
    TEXT(t_38a3bf81f1, "PING on a stream ends the connection with PROTOCOL_ERROR.") \
    TEXT(t_b40ad089b6, "PRIORITY of another length than 5 is a stream error FRAME_SIZE_ERROR.") \
    TEXT(t_52b801efda, "PRIORITY of another length than 5 is a stream error FRAME_SIZE_ERROR; raised to a connection error: a " \
                       "closed stream is not reset again") \
    TEXT(t_c5be55e6e6, "PRIORITY of another length than 5 is a stream error FRAME_SIZE_ERROR; raised to a connection error: a " \
                       "stream error would send RST_STREAM on an idle stream") \
    TEXT(t_336a149ae5, "PRIORITY of another length than 5 is a stream error FRAME_SIZE_ERROR; raised to a connection error: the " \
                       "peer could make us reset our own promises") \
    TEXT(t_8147be4861, "PRIORITY of another length than 5 is a stream error FRAME_SIZE_ERROR; raised to a connection error: the " \
                       "peer could make us reset streams whose work goes on") \
    TEXT(t_2668fb93cf, "PRIORITY on stream 0 ends the connection with PROTOCOL_ERROR.") \
    TEXT(t_5e6ced7bb1, "PRIORITY_UPDATE does not name an idle push stream.") \
    TEXT(t_d712f62d9c, "PRIORITY_UPDATE for an idle push stream ends the connection with PROTOCOL_ERROR.") \
    TEXT(t_f8e09ec9bf, "PRIORITY_UPDATE for stream 0 ends the connection with PROTOCOL_ERROR.") \
    TEXT(t_1c4e9c62d4, "PRIORITY_UPDATE from a server ends the client's connection with PROTOCOL_ERROR.") \
    TEXT(t_ec9b1abde3, "PRIORITY_UPDATE may come before its stream is open.") \
    TEXT(t_6a94d01e73, "PRIORITY_UPDATE on a stream ends the connection with PROTOCOL_ERROR.") \
    TEXT(t_cd2598dc3b, "PUSH_PROMISE after the acknowledgement of ENABLE_PUSH = 0 ends the connection with PROTOCOL_ERROR.") \
    TEXT(t_fb653d53c9, "PUSH_PROMISE from a client ends the server's connection with PROTOCOL_ERROR.") \
    TEXT(t_cebd5ade1f, "PUSH_PROMISE on a stream that is neither open nor half-closed (local) ends the connection with PROTOCOL_ERROR.") \
    TEXT(t_13836ef4ec, "PUSH_PROMISE on stream 0 ends the connection with PROTOCOL_ERROR.") \
    TEXT(t_1b0269a732, "PUSH_PROMISE padding that fills or exceeds the payload ends the connection with PROTOCOL_ERROR.") \
    TEXT(t_6405ecaf4f, "PUSH_PROMISE that crossed our RST_STREAM is still handled.") \
    TEXT(t_d928c55448, "RST_STREAM for an idle stream ends the connection with PROTOCOL_ERROR.") \
    TEXT(t_703bb85ee4, "RST_STREAM of another length than 4 ends the connection with FRAME_SIZE_ERROR.") \
    TEXT(t_9bb7a79bac, "RST_STREAM on stream 0 ends the connection with PROTOCOL_ERROR.") \
    TEXT(t_39a22efb6d, "SETTINGS on a stream ends the connection with PROTOCOL_ERROR.") \
    TEXT(t_Servers_do_not_send_PRIORITY_UPDATE, "Servers do not send PRIORITY_UPDATE.") \
    TEXT(t_02514a0f76, "The client's 24 octets of preface are followed by a SETTINGS frame, which may be empty.") \
    TEXT(t_67fd32399e, "The first frame of a server is a SETTINGS frame, which may be empty.") \
    TEXT(t_d2d20f5e3e, "The last stream identifier of a later GOAWAY never grows.") \
    TEXT(t_25b3623535, "The transport is closed after the GOAWAY of a connection error.") \
    TEXT(t_8b3f8fd0a4, "WINDOW_UPDATE after END_STREAM, half-closed (remote) or closed, is no error.") \
    TEXT(t_d0b2bf8d16, "WINDOW_UPDATE of another length than 4 ends the connection with FRAME_SIZE_ERROR.") \
    TEXT(t_c26c3a2933, "WINDOW_UPDATE that lifts a window beyond 2^31-1 ends the stream or the connection, whose window it was.") \
    TEXT(t_1c09038d0f, "WINDOW_UPDATE that lifts a window beyond 2^31-1 ends the stream or the connection, whose window it was; " \
                       "raised to a connection error: the peer could make us reset our own promises") \
    TEXT(t_b05a6f37d5, "WINDOW_UPDATE that lifts a window beyond 2^31-1 ends the stream or the connection, whose window it was; " \
                       "raised to a connection error: the peer could make us reset streams whose work goes on") \
    TEXT(t_b21b32d2b7, "What arrives after our RST_STREAM is processed as far as connection state needs it, then dropped.") \
    TEXT(t_cb5df57a9d, "Who received GOAWAY and is done sends its own before it closes.") \
    TEXT(t_1e03ae4a18, "a CONNECT request that we sent is a tunnel from its beginning") \
    TEXT(t_9c691dfd52, "a GOAWAY speaks of the receiver's streams") \
    TEXT(t_84c14ea27c, "a callback called the connection, which is in the middle of something: the frames of a field block " \
                       "follow one another") \
    TEXT(t_a_client_answers_no_promise, "a client answers no promise") \
    TEXT(t_b5be8b54ba, "a client has no requests of the peer's to wait for") \
    TEXT(t_a_client_makes_no_promise, "a client makes no promise") \
    TEXT(t_a_client_names_the_last_stream_at_once, "a client names the last stream at once") \
    TEXT(t_a_client_promises_nothing, "a client promises nothing") \
    TEXT(t_a_client_reads_no_preface_octets, "a client reads no preface octets") \
    TEXT(t_a_closed_stream_has_no_window, "a closed stream has no window") \
    TEXT(t_01dcb36d42, "a connection that we are closing opens no further streams") \
    TEXT(t_0a3d2eb69f, "a dynamic table size update stands after a field line") \
    TEXT(t_a_field_belongs_to_HTTP_1_1_connections, "a field belongs to HTTP/1.1 connections") \
    TEXT(t_cde68fdfd4, "a field name has an octet that no name may have, or upper case") \
    TEXT(t_a_field_name_is_empty, "a field name is empty") \
    TEXT(t_5514d4b871, "a field that frames or routes a message came after it") \
    TEXT(t_111fddc8c2, "a field value begins or ends with white space") \
    TEXT(t_a_field_value_has_a_control_character, "a field value has a control character") \
    TEXT(t_2805b2c4d1, "a flag of the call is not defined; what is not defined is sent as zero") \
    TEXT(t_a_length_was_given_and_no_octets, "a length was given and no octets") \
    TEXT(t_0a0462d78b, "a number, or a length, does not fit its field of the frame") \
    TEXT(t_eb309b5083, "a promise stands on a stream that the peer opened, not on a pushed one") \
    TEXT(t_2c5c3d0218, "a promise stands on a stream that we opened; this one was itself promised") \
    TEXT(t_a_promised_request_has_no_content, "a promised request has no content") \
    TEXT(t_85c3c84297, "a promised request lacks a pseudo-header field") \
    TEXT(t_3bbba55391, "a promised request must be safe and cacheable") \
    TEXT(t_e4a130b724, "a pseudo-header field came after a regular field") \
    TEXT(t_a_pseudo_header_field_came_twice, "a pseudo-header field came twice") \
    TEXT(t_a_request_lacks_a_pseudo_header_field, "a request lacks a pseudo-header field") \
    TEXT(t_9c5e365c69, "a request with :status is malformed before it gets here") \
    TEXT(t_4c002a96cc, "a request with :status is refused before it gets here") \
    TEXT(t_2d85cc86a0, "a response lacks :status") \
    TEXT(t_22fbea2e9a, "a section after the header section is classified as trailers") \
    TEXT(t_20dce0f196, "a server opens a stream by promising it first") \
    TEXT(t_bedde2ccb4, "a server's own message is there") \
    TEXT(t_09df13530a, "a stream above the last one is open, and the peer will not be listening there: reset it first") \
    TEXT(t_a_stream_cannot_depend_on_itself, "a stream cannot depend on itself") \
    TEXT(t_734e331799, "a stream identifier is 1 to 2^31-1; 0 is the connection") \
    TEXT(t_a_tunnel_needs_the_request_first, "a tunnel needs the request first") \
    TEXT(t_591895a307, "a window is enlarged by at least one octet") \
    TEXT(t_absent, "absent") \
    TEXT(t_ahead, "ahead") \
    TEXT(t_2640c7f175, "an acknowledgement of nothing shows a peer that has lost count") \
    TEXT(t_an_allocation_failed, "an allocation failed") \
    TEXT(t_ac3cd2a135, "an allocation failed, which has ended the connection") \
    TEXT(t_644266a4c9, "an allocation failed; the call may be made again") \
    TEXT(t_053b58a3ca, "an answer to nothing is legal and useless") \
    TEXT(t_b99c1a2359, "an earlier GOAWAY has named a lower last stream") \
    TEXT(t_95e318ba25, "an entry is an origin in ASCII: scheme, host, and a port if it is not the scheme's") \
    TEXT(t_bb5c86f369, "an identifier below one that was used opens no stream; a skipped one and a forgotten one look alike") \
    TEXT(t_0a3f11a8ff, "an identifier that was used, or passed over, is not used again") \
    TEXT(t_an_idle_stream_has_no_origin, "an idle stream has no origin") \
    TEXT(t_an_idle_stream_has_no_window, "an idle stream has no window") \
    TEXT(t_270360b9c8, "an informational response does not end a stream") \
    TEXT(t_an_urgency_is_0_to_7, "an urgency is 0 to 7") \
    TEXT(t_announce, "announce") \
    TEXT(t_announced, "announced") \
    TEXT(t_a3bf1fee4b, "another field block began inside one that its CONTINUATION has to complete") \
    TEXT(t_7a575dc8f2, "another frame came inside a field block that its CONTINUATION has to complete") \
    TEXT(t_apply, "apply") \
    TEXT(t_apply_and_write, "apply_and_write") \
    TEXT(t_f044f07799, "as many of our streams are open as the peer's MAX_CONCURRENT_STREAMS allows") \
    TEXT(t_as_many_streams_are_reserved_as_we_admit, "as many streams are reserved as we admit") \
    TEXT(t_d4fed3e86f, "as much is queued for the body as sw_bodies_set_queue() allows") \
    TEXT(t_ask, "ask") \
    TEXT(t_assumed, "assumed") \
    TEXT(t_begin, "begin") \
    TEXT(t_between, "between") \
    TEXT(t_both_ways_turn_at_once, "both ways turn at once") \
    TEXT(t_call_acknowledged_more, "call_acknowledged_more") \
    TEXT(t_call_altsvc_no_origin, "call_altsvc_no_origin") \
    TEXT(t_call_altsvc_two_origins, "call_altsvc_two_origins") \
    TEXT(t_call_body_ended, "call_body_ended") \
    TEXT(t_call_body_full, "call_body_full") \
    TEXT(t_call_body_size, "call_body_size") \
    TEXT(t_call_closed, "call_closed") \
    TEXT(t_call_debug_length, "call_debug_length") \
    TEXT(t_call_ended, "call_ended") \
    TEXT(t_call_ended_no_memory, "call_ended_no_memory") \
    TEXT(t_call_field_range, "call_field_range") \
    TEXT(t_call_flags, "call_flags") \
    TEXT(t_call_frame_length, "call_frame_length") \
    TEXT(t_call_frame_type, "call_frame_type") \
    TEXT(t_call_frame_window, "call_frame_window") \
    TEXT(t_call_goaway_below, "call_goaway_below") \
    TEXT(t_call_goaway_raised, "call_goaway_raised") \
    TEXT(t_call_increment_zero, "call_increment_zero") \
    TEXT(t_call_initial_window, "call_initial_window") \
    TEXT(t_call_no_memory, "call_no_memory") \
    TEXT(t_call_no_stream, "call_no_stream") \
    TEXT(t_call_no_stream_id, "call_no_stream_id") \
    TEXT(t_call_not_closed, "call_not_closed") \
    TEXT(t_call_not_ended, "call_not_ended") \
    TEXT(t_call_octets_missing, "call_octets_missing") \
    TEXT(t_call_option, "call_option") \
    TEXT(t_call_origin_form, "call_origin_form") \
    TEXT(t_call_output_full, "call_output_full") \
    TEXT(t_call_padded_reference, "call_padded_reference") \
    TEXT(t_call_ping_opaque, "call_ping_opaque") \
    TEXT(t_call_prioritized_limit, "call_prioritized_limit") \
    TEXT(t_call_promise_on_ours, "call_promise_on_ours") \
    TEXT(t_call_push_disabled, "call_push_disabled") \
    TEXT(t_call_reentered, "call_reentered") \
    TEXT(t_call_section_size, "call_section_size") \
    TEXT(t_call_self_dependency, "call_self_dependency") \
    TEXT(t_call_setting_unknown, "call_setting_unknown") \
    TEXT(t_call_stream_id, "call_stream_id") \
    TEXT(t_call_stream_limit, "call_stream_limit") \
    TEXT(t_call_upgrade_base64, "call_upgrade_base64") \
    TEXT(t_call_upgrade_length, "call_upgrade_length") \
    TEXT(t_call_upgrade_role, "call_upgrade_role") \
    TEXT(t_call_upgrade_room, "call_upgrade_room") \
    TEXT(t_call_urgency, "call_urgency") \
    TEXT(t_call_window_range, "call_window_range") \
    TEXT(t_charge_glitches, "charge_glitches") \
    TEXT(t_charge_late_frames, "charge_late_frames") \
    TEXT(t_charge_late_frames_unless_explained, "charge_late_frames_unless_explained") \
    TEXT(t_charge_resets_unless_answered, "charge_resets_unless_answered") \
    TEXT(t_charge_window_updates, "charge_window_updates") \
    TEXT(t_closed_forgotten, "closed_forgotten") \
    TEXT(t_closed_grace, "closed_grace") \
    TEXT(t_closed_strict, "closed_strict") \
    TEXT(t_conn_error, "conn_error") \
    TEXT(t_connection, "connection") \
    TEXT(t_content, "content") \
    TEXT(t_140b1aa25e, "content by reference is not padded: copied content is") \
    TEXT(t_content_came_before_the_header_section, "content came before the header section") \
    TEXT(t_48ce6875c4, "content came on a closed stream, which is not reset again") \
    TEXT(t_e6686ae033, "content came on an idle stream; a stream error would send RST_STREAM there") \
    TEXT(t_content_comes_after_the_header_section, "content comes after the header section") \
    TEXT(t_content_length_came_twice, "content-length came twice") \
    TEXT(t_c86fe3a930, "content-length is not a decimal number below 2^63") \
    TEXT(t_dead, "dead") \
    TEXT(t_discard, "discard") \
    TEXT(t_done, "done") \
    TEXT(t_drop, "drop") \
    TEXT(t_drop_unless_trailers, "drop_unless_trailers") \
    TEXT(t_expect_preface, "expect_preface") \
    TEXT(t_expect_preface_going, "expect_preface_going") \
    TEXT(t_expect_settings, "expect_settings") \
    TEXT(t_expect_settings_going, "expect_settings_going") \
    TEXT(t_field_authority_empty, "field_authority_empty") \
    TEXT(t_field_authority_missing, "field_authority_missing") \
    TEXT(t_field_authority_octets, "field_authority_octets") \
    TEXT(t_field_connect_form, "field_connect_form") \
    TEXT(t_field_connection_specific, "field_connection_specific") \
    TEXT(t_field_content_length_mismatch, "field_content_length_mismatch") \
    TEXT(t_field_content_length_repeated, "field_content_length_repeated") \
    TEXT(t_field_content_length_syntax, "field_content_length_syntax") \
    TEXT(t_field_host_differs, "field_host_differs") \
    TEXT(t_field_host_octets, "field_host_octets") \
    TEXT(t_field_host_repeated, "field_host_repeated") \
    TEXT(t_field_method_octets, "field_method_octets") \
    TEXT(t_field_name_empty, "field_name_empty") \
    TEXT(t_field_name_octets, "field_name_octets") \
    TEXT(t_field_not_in_trailers, "field_not_in_trailers") \
    TEXT(t_field_path_form, "field_path_form") \
    TEXT(t_field_path_octets, "field_path_octets") \
    TEXT(t_field_promised_content, "field_promised_content") \
    TEXT(t_field_promised_incomplete, "field_promised_incomplete") \
    TEXT(t_field_promised_method, "field_promised_method") \
    TEXT(t_field_protocol_not_enabled, "field_protocol_not_enabled") \
    TEXT(t_field_protocol_octets, "field_protocol_octets") \
    TEXT(t_field_protocol_without_connect, "field_protocol_without_connect") \
    TEXT(t_field_pseudo_after_field, "field_pseudo_after_field") \
    TEXT(t_field_pseudo_in_trailers, "field_pseudo_in_trailers") \
    TEXT(t_field_pseudo_missing, "field_pseudo_missing") \
    TEXT(t_field_pseudo_not_here, "field_pseudo_not_here") \
    TEXT(t_field_pseudo_repeated, "field_pseudo_repeated") \
    TEXT(t_field_pseudo_unknown, "field_pseudo_unknown") \
    TEXT(t_field_scheme_octets, "field_scheme_octets") \
    TEXT(t_field_status_101, "field_status_101") \
    TEXT(t_field_status_missing, "field_status_missing") \
    TEXT(t_field_status_syntax, "field_status_syntax") \
    TEXT(t_field_te, "field_te") \
    TEXT(t_field_value_edge, "field_value_edge") \
    TEXT(t_field_value_octets, "field_value_octets") \
    TEXT(t_first, "first") \
    TEXT(t_flow_connection, "flow_connection") \
    TEXT(t_flow_connection_overflow, "flow_connection_overflow") \
    TEXT(t_flow_initial_window, "flow_initial_window") \
    TEXT(t_flow_stream, "flow_stream") \
    TEXT(t_frame_altsvc_length, "frame_altsvc_length") \
    TEXT(t_frame_altsvc_no_origin, "frame_altsvc_no_origin") \
    TEXT(t_frame_altsvc_two_origins, "frame_altsvc_two_origins") \
    TEXT(t_frame_data_length, "frame_data_length") \
    TEXT(t_frame_data_padding, "frame_data_padding") \
    TEXT(t_frame_data_stream_id, "frame_data_stream_id") \
    TEXT(t_frame_goaway_length, "frame_goaway_length") \
    TEXT(t_frame_goaway_stream_id, "frame_goaway_stream_id") \
    TEXT(t_frame_headers_length, "frame_headers_length") \
    TEXT(t_frame_headers_padding, "frame_headers_padding") \
    TEXT(t_frame_headers_self_dependency, "frame_headers_self_dependency") \
    TEXT(t_frame_headers_stream_id, "frame_headers_stream_id") \
    TEXT(t_frame_origin_length, "frame_origin_length") \
    TEXT(t_frame_origin_reserved_flags, "frame_origin_reserved_flags") \
    TEXT(t_frame_origin_stream_id, "frame_origin_stream_id") \
    TEXT(t_frame_ping_length, "frame_ping_length") \
    TEXT(t_frame_ping_stream_id, "frame_ping_stream_id") \
    TEXT(t_frame_priority_stream_id, "frame_priority_stream_id") \
    TEXT(t_frame_priority_update_length, "frame_priority_update_length") \
    TEXT(t_frame_priority_update_stream_id, "frame_priority_update_stream_id") \
    TEXT(t_frame_priority_update_stream_zero, "frame_priority_update_stream_zero") \
    TEXT(t_frame_push_promise_length, "frame_push_promise_length") \
    TEXT(t_frame_push_promise_padding, "frame_push_promise_padding") \
    TEXT(t_frame_push_promise_promised_zero, "frame_push_promise_promised_zero") \
    TEXT(t_frame_push_promise_stream_id, "frame_push_promise_stream_id") \
    TEXT(t_frame_rst_stream_length, "frame_rst_stream_length") \
    TEXT(t_frame_rst_stream_stream_id, "frame_rst_stream_stream_id") \
    TEXT(t_frame_settings_empty, "frame_settings_empty") \
    TEXT(t_frame_settings_length, "frame_settings_length") \
    TEXT(t_frame_settings_stream_id, "frame_settings_stream_id") \
    TEXT(t_frame_too_large, "frame_too_large") \
    TEXT(t_frame_window_update_length, "frame_window_update_length") \
    TEXT(t_frame_window_update_zero_increment, "frame_window_update_zero_increment") \
    TEXT(t_go, "go") \
    TEXT(t_goaway_both, "goaway_both") \
    TEXT(t_goaway_received, "goaway_received") \
    TEXT(t_goaway_sent, "goaway_sent") \
    TEXT(t_grace, "grace") \
    TEXT(t_6a17f6e09a, "grace is granted to resets from open and half-closed (local) alone") \
    TEXT(t_half_closed_local, "half_closed_local") \
    TEXT(t_half_closed_remote, "half_closed_remote") \
    TEXT(t_header_block, "header_block") \
    TEXT(t_4f4ba6ce06, "host and :authority name different hosts") \
    TEXT(t_host_came_twice, "host came twice") \
    TEXT(t_178f35abb1, "host has an octet that no host or port has") \
    TEXT(t_hpack_huffman_eos, "hpack_huffman_eos") \
    TEXT(t_hpack_huffman_padding_bits, "hpack_huffman_padding_bits") \
    TEXT(t_hpack_huffman_padding_length, "hpack_huffman_padding_length") \
    TEXT(t_hpack_index_range, "hpack_index_range") \
    TEXT(t_hpack_index_zero, "hpack_index_zero") \
    TEXT(t_hpack_integer, "hpack_integer") \
    TEXT(t_hpack_size_update_limit, "hpack_size_update_limit") \
    TEXT(t_hpack_size_update_missing, "hpack_size_update_missing") \
    TEXT(t_hpack_size_update_place, "hpack_size_update_place") \
    TEXT(t_hpack_truncated, "hpack_truncated") \
    TEXT(t_idle_local, "idle_local") \
    TEXT(t_idle_remote, "idle_remote") \
    TEXT(t_ignore, "ignore") \
    TEXT(t_informational, "informational") \
    TEXT(t_inside, "inside") \
    TEXT(t_it_is_no_part_of_the_message, "it is no part of the message") \
    TEXT(t_keepalive, "keepalive") \
    TEXT(t_known, "known") \
    TEXT(t_6762bd074e, "limit block_continuations is used up: CONTINUATION frames of one field block") \
    TEXT(t_d40d0de864, "limit block_short_fragments is used up: Short fragments of one field block, the last one apart") \
    TEXT(t_648adc7277, "limit concurrent_streams is used up: Streams of the peer's that are open or half-closed; advertised, " \
                       "and enforced from the first octet") \
    TEXT(t_14ce8e51e1, "limit control_queue is used up: Control frames of ours that wait in the output") \
    TEXT(t_717742adbd, "limit data_empty is used up: DATA frames without content and without END_STREAM") \
    TEXT(t_2e0a831ff7, "limit data_overhead is used up: What short DATA frames cost beside their octets, until the program has " \
                       "consumed them") \
    TEXT(t_010993bb10, "limit glitches is used up: Legal frames that do nothing") \
    TEXT(t_39a5cf0e06, "limit goodput is used up: Octets received that are no payload; payload is content, an octet for its " \
                       "frame, and field sections received, and everything sent") \
    TEXT(t_08d71ff0e0, "limit held_streams is used up: Streams whose work goes on: open, or with output not yet sent, or not " \
                       "released by the program") \
    TEXT(t_003101630c, "limit informational is used up: Informational responses before the final one") \
    TEXT(t_38b9d65d64, "limit list_crumbs is used up: Cookie field lines in a section") \
    TEXT(t_acb1d4e258, "limit list_fields is used up: Field lines in a section, cookie crumbs apart") \
    TEXT(t_32eb2466d9, "limit list_octets is used up: Size of a field section, name and value and 32 octets for each field; our " \
                       "MAX_HEADER_LIST_SIZE") \
    TEXT(t_0787adcbfb, "limit refused_promises is used up: Promises that we refused, or that nobody may make") \
    TEXT(t_a1e409fd35, "limit refused_streams is used up: Streams that we had to refuse") \
    TEXT(t_afaa13731c, "limit resets is used up: Streams that the peer ended, or made us end, before an answer had begun") \
    TEXT(t_12cf6adc30, "limit settings_entries is used up: Settings in one SETTINGS frame") \
    TEXT(t_e4a6e6cfef, "limit size_updates is used up: Dynamic table size updates at the head of one field block; two would do " \
                       "(rfc7541 4.2)") \
    TEXT(t_3f10aabc1b, "limit window_updates is used up: WINDOW_UPDATE frames, and late frames on streams that we closed, " \
                       "beyond what content sent explains") \
    TEXT(t_limit_block_continuations, "limit_block_continuations") \
    TEXT(t_limit_block_short_fragments, "limit_block_short_fragments") \
    TEXT(t_limit_concurrent_streams, "limit_concurrent_streams") \
    TEXT(t_limit_control_queue, "limit_control_queue") \
    TEXT(t_limit_data_empty, "limit_data_empty") \
    TEXT(t_limit_data_overhead, "limit_data_overhead") \
    TEXT(t_limit_glitches, "limit_glitches") \
    TEXT(t_limit_goodput, "limit_goodput") \
    TEXT(t_limit_held_streams, "limit_held_streams") \
    TEXT(t_limit_informational, "limit_informational") \
    TEXT(t_limit_list_crumbs_hard, "limit_list_crumbs_hard") \
    TEXT(t_limit_list_fields_hard, "limit_list_fields_hard") \
    TEXT(t_limit_list_octets_hard, "limit_list_octets_hard") \
    TEXT(t_limit_refused_promises, "limit_refused_promises") \
    TEXT(t_limit_refused_streams, "limit_refused_streams") \
    TEXT(t_limit_resets, "limit_resets") \
    TEXT(t_limit_settings_entries, "limit_settings_entries") \
    TEXT(t_limit_size_updates, "limit_size_updates") \
    TEXT(t_limit_window_updates, "limit_window_updates") \
    TEXT(t_measure, "measure") \
    TEXT(t_message, "message") \
    TEXT(t_84b4a8d03a, "more content is acknowledged than was shown and is not yet acknowledged") \
    TEXT(t_b518c3ed00, "more is to be copied at once than sw_bodies_set_queue() allows") \
    TEXT(t_name, "name") \
    TEXT(t_named, "named") \
    TEXT(t_named_early, "named_early") \
    TEXT(t_1ad2590391, "neither :authority nor host names the host") \
    TEXT(t_never, "never") \
    TEXT(t_no_GOAWAY_came_before, "no GOAWAY came before") \
    TEXT(t_no_GOAWAY_of_ours_names_a_last_stream, "no GOAWAY of ours names a last stream") \
    TEXT(t_0d38c7d081, "no content follows that could use the credit") \
    TEXT(t_no_frame_is_read_before_the_preface, "no frame is read before the preface") \
    TEXT(t_no_such_pseudo_header_field, "no such pseudo-header field") \
    TEXT(t_no_memory, "no_memory") \
    TEXT(t_none, "none") \
    TEXT(t_none_is_to_come, "none is to come") \
    TEXT(t_note_DISOWNED, "note DISOWNED") \
    TEXT(t_note_TRANSPORT_CLOSED, "note TRANSPORT_CLOSED") \
    TEXT(t_note_TUNNELLED, "note TUNNELLED") \
    TEXT(t_note_UNPROCESSED, "note UNPROCESSED") \
    TEXT(t_nothing_of_ours_follows_our_END_STREAM, "nothing of ours follows our END_STREAM") \
    TEXT(t_82a81ce40c, "nothing of ours follows that could be urgent") \
    TEXT(t_8492095a24, "nothing of the server's follows that could be urgent") \
    TEXT(t_nothing_promises_stream_1, "nothing promises stream 1") \
    TEXT(t_29b124cfd2, "nothing that the client sends is read before") \
    TEXT(t_98700ebca9, "nothing that the server sends is read before") \
    TEXT(t_408867dba8, "on a stream, ALTSVC is about the origin of that stream and names none") \
    TEXT(t_on_stream_0_ALTSVC_names_an_origin, "on stream 0, ALTSVC names an origin") \
    TEXT(t_one, "one") \
    TEXT(t_914f5eef43, "one call is a client's, the other a server's") \
    TEXT(t_550540ddae, "only RFC 7540 had a rule against a stream that depends on itself") \
    TEXT(t_open, "open") \
    TEXT(t_3317053106, "our GOAWAY, sent before the field block was complete, does not admit the stream") \
    TEXT(t_8ca1f75437, "our response decides whether it is a tunnel") \
    TEXT(t_peer_settings, "peer_settings") \
    TEXT(t_2c4c623686, "peers count PINGs, and end connections for the third that nothing of theirs was sent between") \
    TEXT(t_pings, "pings") \
    TEXT(t_dca60e7eec, "priorities say how responses are wanted, which a client says to a server") \
    TEXT(t_promise_beyond_limit, "promise_beyond_limit") \
    TEXT(t_promise_crossed_reset, "promise_crossed_reset") \
    TEXT(t_promise_on_pushed, "promise_on_pushed") \
    TEXT(t_promise_unwanted, "promise_unwanted") \
    TEXT(t_prove, "prove") \
    TEXT(t_c4076e374a, "raised only after HEADERS or DATA was taken") \
    TEXT(t_d3b7b2700e, "raised only after HEADERS or GOAWAY was taken") \
    TEXT(t_ee20288b47, "raised only in place of the preface or of the first frame") \
    TEXT(t_recv_ACK, "recv ACK") \
    TEXT(t_recv_ALTSVC, "recv ALTSVC") \
    TEXT(t_recv_BAD_PREFACE, "recv BAD_PREFACE") \
    TEXT(t_recv_BEGIN, "recv BEGIN") \
    TEXT(t_recv_CONTINUATION, "recv CONTINUATION") \
    TEXT(t_recv_CONTINUATION_ELSEWHERE, "recv CONTINUATION_ELSEWHERE") \
    TEXT(t_recv_CONTINUATION_END, "recv CONTINUATION_END") \
    TEXT(t_recv_DATA, "recv DATA") \
    TEXT(t_recv_DATA_END, "recv DATA_END") \
    TEXT(t_recv_END_STREAM, "recv END_STREAM") \
    TEXT(t_recv_GOAWAY, "recv GOAWAY") \
    TEXT(t_recv_GOAWAY_RAISED, "recv GOAWAY_RAISED") \
    TEXT(t_recv_HEADERS, "recv HEADERS") \
    TEXT(t_recv_HTTP1, "recv HTTP1") \
    TEXT(t_recv_INFORMATIONAL, "recv INFORMATIONAL") \
    TEXT(t_recv_INFORMATIONAL_END, "recv INFORMATIONAL_END") \
    TEXT(t_recv_LAST_ACK, "recv LAST_ACK") \
    TEXT(t_recv_LATE_STREAM, "recv LATE_STREAM") \
    TEXT(t_recv_MARKER, "recv MARKER") \
    TEXT(t_recv_ORIGIN, "recv ORIGIN") \
    TEXT(t_recv_OTHER, "recv OTHER") \
    TEXT(t_recv_PING, "recv PING") \
    TEXT(t_recv_PING_ACK, "recv PING_ACK") \
    TEXT(t_recv_PREFACE, "recv PREFACE") \
    TEXT(t_recv_PRIORITIZED, "recv PRIORITIZED") \
    TEXT(t_recv_PRIORITY, "recv PRIORITY") \
    TEXT(t_recv_PRIORITY_SIZE, "recv PRIORITY_SIZE") \
    TEXT(t_recv_PRIORITY_UPDATE, "recv PRIORITY_UPDATE") \
    TEXT(t_recv_PROMISE, "recv PROMISE") \
    TEXT(t_recv_PROMISED, "recv PROMISED") \
    TEXT(t_recv_PUSH_DISABLED, "recv PUSH_DISABLED") \
    TEXT(t_recv_PUSH_PROMISE, "recv PUSH_PROMISE") \
    TEXT(t_recv_RST_STREAM, "recv RST_STREAM") \
    TEXT(t_recv_SECTION, "recv SECTION") \
    TEXT(t_recv_SECTION_END, "recv SECTION_END") \
    TEXT(t_recv_SETTINGS, "recv SETTINGS") \
    TEXT(t_recv_SETTINGS_ACK, "recv SETTINGS_ACK") \
    TEXT(t_recv_TUNNEL, "recv TUNNEL") \
    TEXT(t_recv_UNKNOWN, "recv UNKNOWN") \
    TEXT(t_recv_UPGRADE, "recv UPGRADE") \
    TEXT(t_recv_WHOLE, "recv WHOLE") \
    TEXT(t_recv_WINDOW_OVERFLOW, "recv WINDOW_OVERFLOW") \
    TEXT(t_recv_WINDOW_UPDATE, "recv WINDOW_UPDATE") \
    TEXT(t_refuse, "refuse") \
    TEXT(t_e379b2eea2, "requests above the last stream that the server names were not processed") \
    TEXT(t_reserved_local, "reserved_local") \
    TEXT(t_reserved_remote, "reserved_remote") \
    TEXT(t_retry, "retry") \
    TEXT(t_rfc7540_3_2, "rfc7540 3.2") \
    TEXT(t_rfc7540_3_2_1, "rfc7540 3.2.1") \
    TEXT(t_rfc7540_5_3, "rfc7540 5.3") \
    TEXT(t_rfc7540_5_3_1, "rfc7540 5.3.1") \
    TEXT(t_rfc7540_6_3, "rfc7540 6.3") \
    TEXT(t_rfc7541_4_2_rfc7541_7_4, "rfc7541 4.2, rfc7541 7.4") \
    TEXT(t_rfc7541_2_3_3_01, "rfc7541-2.3.3-01") \
    TEXT(t_rfc7541_4_2_02, "rfc7541-4.2-02") \
    TEXT(t_rfc7541_5_1_01, "rfc7541-5.1-01") \
    TEXT(t_rfc7541_5_2_01, "rfc7541-5.2-01") \
    TEXT(t_rfc7541_5_2_02, "rfc7541-5.2-02") \
    TEXT(t_rfc7541_5_2_03, "rfc7541-5.2-03") \
    TEXT(t_rfc7541_6_1_01, "rfc7541-6.1-01") \
    TEXT(t_rfc7541_6_3_02, "rfc7541-6.3-02") \
    TEXT(t_rfc7838_4, "rfc7838 4") \
    TEXT(t_rfc7838_4_rfc9113_5_5_02, "rfc7838 4, rfc9113-5.5-02") \
    TEXT(t_rfc7838_4_03, "rfc7838-4-03") \
    TEXT(t_rfc7838_4_04, "rfc7838-4-04") \
    TEXT(t_rfc7838_4_05, "rfc7838-4-05") \
    TEXT(t_rfc8336_2, "rfc8336 2") \
    TEXT(t_rfc8336_2_2, "rfc8336 2.2") \
    TEXT(t_rfc8336_2_2_01, "rfc8336-2.2-01") \
    TEXT(t_rfc8336_2_2_03, "rfc8336-2.2-03") \
    TEXT(t_rfc8336_2_2_06, "rfc8336-2.2-06") \
    TEXT(t_rfc8441_3_rfc9113_8_3_04, "rfc8441 3, rfc9113-8.3-04") \
    TEXT(t_rfc8441_3_01, "rfc8441-3-01") \
    TEXT(t_rfc8441_3_03, "rfc8441-3-03") \
    TEXT(t_rfc8441_4_01, "rfc8441-4-01") \
    TEXT(t_rfc9110_5_3_rfc9113_8_1_1_03, "rfc9110 5.3, rfc9113-8.1.1-03") \
    TEXT(t_rfc9110_6_5_1_rfc9113_8_1_1_03, "rfc9110 6.5.1, rfc9113-8.1.1-03") \
    TEXT(t_rfc9110_7_2_rfc9113_8_3_1_04, "rfc9110 7.2, rfc9113-8.3.1-04") \
    TEXT(t_rfc9110_8_6_rfc9113_8_1_1_03, "rfc9110 8.6, rfc9113-8.1.1-03") \
    TEXT(t_rfc9113_10_5, "rfc9113 10.5") \
    TEXT(t_rfc9113_10_5_1, "rfc9113 10.5.1") \
    TEXT(t_rfc9113_3_4, "rfc9113 3.4") \
    TEXT(t_rfc9113_3_4_rfc9113_6_5_3, "rfc9113 3.4, rfc9113 6.5.3") \
    TEXT(t_rfc9113_4_1, "rfc9113 4.1") \
    TEXT(t_rfc9113_4_3, "rfc9113 4.3") \
    TEXT(t_rfc9113_5_1, "rfc9113 5.1") \
    TEXT(t_rfc9113_5_1_rfc9113_6_7, "rfc9113 5.1, rfc9113 6.7") \
    TEXT(t_rfc9113_5_1_rfc9113_8_1, "rfc9113 5.1, rfc9113 8.1") \
    TEXT(t_rfc9113_5_1_rfc9113_5_4_2_01, "rfc9113 5.1, rfc9113-5.4.2-01") \
    TEXT(t_rfc9113_5_1_rfc9113_6_4_01, "rfc9113 5.1, rfc9113-6.4-01") \
    TEXT(t_rfc9113_5_1_rfc9113_6_9_04, "rfc9113 5.1, rfc9113-6.9-04") \
    TEXT(t_rfc9113_5_1_1, "rfc9113 5.1.1") \
    TEXT(t_rfc9113_5_1_1_rfc9113_6_6_10, "rfc9113 5.1.1, rfc9113-6.6-10") \
    TEXT(t_rfc9113_5_3_2, "rfc9113 5.3.2") \
    TEXT(t_rfc9113_5_4_1, "rfc9113 5.4.1") \
    TEXT(t_rfc9113_5_4_1_rfc9113_5_4, "rfc9113 5.4.1, rfc9113 5.4") \
    TEXT(t_rfc9113_5_4_1_rfc9113_5_4_06, "rfc9113 5.4.1, rfc9113-5.4-06") \
    TEXT(t_rfc9113_5_5, "rfc9113 5.5") \
    TEXT(t_rfc9113_5_5_rfc9113_5_5_02, "rfc9113 5.5, rfc9113-5.5-02") \
    TEXT(t_rfc9113_6, "rfc9113 6") \
    TEXT(t_rfc9113_6_1, "rfc9113 6.1") \
    TEXT(t_rfc9113_6_10, "rfc9113 6.10") \
    TEXT(t_rfc9113_6_3, "rfc9113 6.3") \
    TEXT(t_rfc9113_6_5_3, "rfc9113 6.5.3") \
    TEXT(t_rfc9113_6_6, "rfc9113 6.6") \
    TEXT(t_rfc9113_6_7, "rfc9113 6.7") \
    TEXT(t_rfc9113_6_8, "rfc9113 6.8") \
    TEXT(t_rfc9113_6_8_rfc9113_8_7_01, "rfc9113 6.8, rfc9113-8.7-01") \
    TEXT(t_rfc9113_6_8_rfc9113_8_7_03, "rfc9113 6.8, rfc9113-8.7-03") \
    TEXT(t_rfc9113_6_9, "rfc9113 6.9") \
    TEXT(t_rfc9113_6_9_1, "rfc9113 6.9.1") \
    TEXT(t_rfc9113_8_1, "rfc9113 8.1") \
    TEXT(t_rfc9113_8_1_rfc9113_8_1_1_03, "rfc9113 8.1, rfc9113-8.1.1-03") \
    TEXT(t_rfc9113_8_1_1_rfc9113_8_1_1_03, "rfc9113 8.1.1, rfc9113-8.1.1-03") \
    TEXT(t_rfc9113_8_4, "rfc9113 8.4") \
    TEXT(t_rfc9113_8_4_2_rfc9113_6_5_3, "rfc9113 8.4.2, rfc9113 6.5.3") \
    TEXT(t_rfc9113_8_5, "rfc9113 8.5") \
    TEXT(t_rfc9113_8_6_rfc9110_15_2_2, "rfc9113 8.6, rfc9110 15.2.2") \
    TEXT(t_rfc9113_10_5_01_rfc9113_8_4_2, "rfc9113-10.5-01, rfc9113 8.4.2") \
    TEXT(t_rfc9113_10_5_02, "rfc9113-10.5-02") \
    TEXT(t_rfc9113_10_5_02_rfc9113_5_1_2_02, "rfc9113-10.5-02, rfc9113-5.1.2-02") \
    TEXT(t_rfc9113_10_5_02_rfc9113_8_1_01, "rfc9113-10.5-02, rfc9113-8.1-01") \
    TEXT(t_rfc9113_10_5_03_rfc9113_10_5, "rfc9113-10.5-03, rfc9113 10.5") \
    TEXT(t_rfc9113_10_5_03_rfc9113_6_10, "rfc9113-10.5-03, rfc9113 6.10") \
    TEXT(t_rfc9113_10_5_03_rfc9113_6_5, "rfc9113-10.5-03, rfc9113 6.5") \
    TEXT(t_rfc9113_10_5_03_rfc9113_8_4, "rfc9113-10.5-03, rfc9113 8.4") \
    TEXT(t_rfc9113_10_5_03_rfc9113_10_5_02, "rfc9113-10.5-03, rfc9113-10.5-02") \
    TEXT(t_rfc9113_10_5_1_02_rfc9113_10_5_1, "rfc9113-10.5.1-02, rfc9113 10.5.1") \
    TEXT(t_rfc9113_10_5_1_02_rfc9113_8_2_3, "rfc9113-10.5.1-02, rfc9113 8.2.3") \
    TEXT(t_rfc9113_10_5_1_02_rfc9113_10_5_02, "rfc9113-10.5.1-02, rfc9113-10.5-02") \
    TEXT(t_rfc9113_3_4_01, "rfc9113-3.4-01") \
    TEXT(t_rfc9113_3_4_01_rfc9113_3_4_04, "rfc9113-3.4-01, rfc9113-3.4-04") \
    TEXT(t_rfc9113_3_4_02_rfc9113_3_4_04, "rfc9113-3.4-02, rfc9113-3.4-04") \
    TEXT(t_rfc9113_3_4_04, "rfc9113-3.4-04") \
    TEXT(t_rfc9113_4_1_01, "rfc9113-4.1-01") \
    TEXT(t_rfc9113_4_1_02_rfc9113_5_5_02, "rfc9113-4.1-02, rfc9113-5.5-02") \
    TEXT(t_rfc9113_4_1_03, "rfc9113-4.1-03") \
    TEXT(t_rfc9113_4_2_02_rfc7838_4, "rfc9113-4.2-02, rfc7838 4") \
    TEXT(t_rfc9113_4_2_02_rfc8336_2_1, "rfc9113-4.2-02, rfc8336 2.1") \
    TEXT(t_rfc9113_4_2_02_rfc9113_4_2_03, "rfc9113-4.2-02, rfc9113-4.2-03") \
    TEXT(t_rfc9113_4_2_02_rfc9113_5_4_1_03, "rfc9113-4.2-02, rfc9113-5.4.1-03") \
    TEXT(t_rfc9113_4_2_03_rfc9113_4_2_02, "rfc9113-4.2-03, rfc9113-4.2-02") \
    TEXT(t_rfc9113_4_3_01, "rfc9113-4.3-01") \
    TEXT(t_rfc9113_4_3_03, "rfc9113-4.3-03") \
    TEXT(t_rfc9113_4_3_1_02, "rfc9113-4.3.1-02") \
    TEXT(t_rfc9113_5_1_01, "rfc9113-5.1-01") \
    TEXT(t_rfc9113_5_1_01_rfc9113_6_6_11, "rfc9113-5.1-01, rfc9113-6.6-11") \
    TEXT(t_rfc9113_5_1_02, "rfc9113-5.1-02") \
    TEXT(t_rfc9113_5_1_03, "rfc9113-5.1-03") \
    TEXT(t_rfc9113_5_1_04, "rfc9113-5.1-04") \
    TEXT(t_rfc9113_5_1_05, "rfc9113-5.1-05") \
    TEXT(t_rfc9113_5_1_06, "rfc9113-5.1-06") \
    TEXT(t_rfc9113_5_1_07, "rfc9113-5.1-07") \
    TEXT(t_rfc9113_5_1_08_rfc9113_5_4_1_03, "rfc9113-5.1-08, rfc9113-5.4.1-03") \
    TEXT(t_rfc9113_5_1_09, "rfc9113-5.1-09") \
    TEXT(t_rfc9113_5_1_10, "rfc9113-5.1-10") \
    TEXT(t_rfc9113_5_1_10_rfc9113_6_1_06, "rfc9113-5.1-10, rfc9113-6.1-06") \
    TEXT(t_rfc9113_5_1_11, "rfc9113-5.1-11") \
    TEXT(t_rfc9113_5_1_11_rfc9113_5_4_2_01, "rfc9113-5.1-11, rfc9113-5.4.2-01") \
    TEXT(t_rfc9113_5_1_1_01, "rfc9113-5.1.1-01") \
    TEXT(t_rfc9113_5_1_1_01_rfc9113_5_1_1_03, "rfc9113-5.1.1-01, rfc9113-5.1.1-03") \
    TEXT(t_rfc9113_5_1_1_03, "rfc9113-5.1.1-03") \
    TEXT(t_rfc9113_5_1_2_01, "rfc9113-5.1.2-01") \
    TEXT(t_rfc9113_5_1_2_02_rfc9113_5_1_2, "rfc9113-5.1.2-02, rfc9113 5.1.2") \
    TEXT(t_rfc9113_5_4_02, "rfc9113-5.4-02") \
    TEXT(t_rfc9113_5_4_1_01_rfc9113_5_4_1_02, "rfc9113-5.4.1-01, rfc9113-5.4.1-02") \
    TEXT(t_rfc9113_5_4_1_02, "rfc9113-5.4.1-02") \
    TEXT(t_rfc9113_5_5_02_rfc7838_4, "rfc9113-5.5-02, rfc7838 4") \
    TEXT(t_rfc9113_6_1_05, "rfc9113-6.1-05") \
    TEXT(t_a8d89fd181, "rfc9113-6.1-06, rfc9113-5.1-08, rfc9113-5.4.1-03") \
    TEXT(t_rfc9113_6_1_07, "rfc9113-6.1-07") \
    TEXT(t_rfc9113_6_10_01, "rfc9113-6.10-01") \
    TEXT(t_rfc9113_6_10_02_rfc9113_6_10_04, "rfc9113-6.10-02, rfc9113-6.10-04") \
    TEXT(t_dcbe719556, "rfc9113-6.10-02, rfc9113-6.2-04, rfc9113-6.6-05") \
    TEXT(t_47eff6b516, "rfc9113-6.10-02, rfc9113-6.2-04, rfc9113-6.6-05, rfc9113-5.5-03") \
    TEXT(t_rfc9113_6_10_06, "rfc9113-6.10-06") \
    TEXT(t_rfc9113_6_2_03_rfc9113_6_6_04, "rfc9113-6.2-03, rfc9113-6.6-04") \
    TEXT(t_rfc9113_6_2_06, "rfc9113-6.2-06") \
    TEXT(t_rfc9113_6_2_07, "rfc9113-6.2-07") \
    TEXT(t_rfc9113_6_3_01, "rfc9113-6.3-01") \
    TEXT(t_rfc9113_6_3_02, "rfc9113-6.3-02") \
    TEXT(t_rfc9113_6_3_02_rfc9113_5_4_1_03, "rfc9113-6.3-02, rfc9113-5.4.1-03") \
    TEXT(t_rfc9113_6_4_04, "rfc9113-6.4-04") \
    TEXT(t_rfc9113_6_4_05, "rfc9113-6.4-05") \
    TEXT(t_rfc9113_6_4_06, "rfc9113-6.4-06") \
    TEXT(t_rfc9113_6_4_07, "rfc9113-6.4-07") \
    TEXT(t_rfc9113_6_5_04, "rfc9113-6.5-04") \
    TEXT(t_rfc9113_6_5_06, "rfc9113-6.5-06") \
    TEXT(t_rfc9113_6_5_08, "rfc9113-6.5-08") \
    TEXT(t_rfc9113_6_5_2_02_rfc9113_6_6_09, "rfc9113-6.5.2-02, rfc9113-6.6-09") \
    TEXT(t_rfc9113_6_5_2_03, "rfc9113-6.5.2-03") \
    TEXT(t_rfc9113_6_5_2_06_rfc9113_6_5_2_04, "rfc9113-6.5.2-06, rfc9113-6.5.2-04") \
    TEXT(t_rfc9113_6_5_2_09, "rfc9113-6.5.2-09") \
    TEXT(t_rfc9113_6_5_2_11_rfc9113_6_5_2_10, "rfc9113-6.5.2-11, rfc9113-6.5.2-10") \
    TEXT(t_rfc9113_6_5_2_13, "rfc9113-6.5.2-13") \
    TEXT(t_rfc9113_6_6_06, "rfc9113-6.6-06") \
    TEXT(t_rfc9113_6_6_06_rfc9113_8_4_1_06, "rfc9113-6.6-06, rfc9113-8.4.1-06") \
    TEXT(t_rfc9113_6_6_07, "rfc9113-6.6-07") \
    TEXT(t_rfc9113_6_6_08, "rfc9113-6.6-08") \
    TEXT(t_rfc9113_6_6_10, "rfc9113-6.6-10") \
    TEXT(t_rfc9113_6_6_11, "rfc9113-6.6-11") \
    TEXT(t_rfc9113_6_6_12, "rfc9113-6.6-12") \
    TEXT(t_rfc9113_6_6_12_rfc9113_8_4_2, "rfc9113-6.6-12, rfc9113 8.4.2") \
    TEXT(t_rfc9113_6_6_13, "rfc9113-6.6-13") \
    TEXT(t_rfc9113_6_6_13_rfc9113_5_1_1_02, "rfc9113-6.6-13, rfc9113-5.1.1-02") \
    TEXT(t_rfc9113_6_6_14, "rfc9113-6.6-14") \
    TEXT(t_rfc9113_6_7_05, "rfc9113-6.7-05") \
    TEXT(t_rfc9113_6_7_05_rfc9113_10_5_02, "rfc9113-6.7-05, rfc9113-10.5-02") \
    TEXT(t_rfc9113_6_7_06, "rfc9113-6.7-06") \
    TEXT(t_rfc9113_6_7_07, "rfc9113-6.7-07") \
    TEXT(t_rfc9113_6_8_01, "rfc9113-6.8-01") \
    TEXT(t_rfc9113_6_8_03, "rfc9113-6.8-03") \
    TEXT(t_rfc9113_6_8_04, "rfc9113-6.8-04") \
    TEXT(t_rfc9113_6_8_05, "rfc9113-6.8-05") \
    TEXT(t_rfc9113_6_8_06, "rfc9113-6.8-06") \
    TEXT(t_rfc9113_6_8_07, "rfc9113-6.8-07") \
    TEXT(t_rfc9113_6_8_08, "rfc9113-6.8-08") \
    TEXT(t_rfc9113_6_8_09, "rfc9113-6.8-09") \
    TEXT(t_rfc9113_6_9_03, "rfc9113-6.9-03") \
    TEXT(t_rfc9113_6_9_03_rfc9113_5_4_1_03, "rfc9113-6.9-03, rfc9113-5.4.1-03") \
    TEXT(t_rfc9113_6_9_04_rfc9113_5_1, "rfc9113-6.9-04, rfc9113 5.1") \
    TEXT(t_rfc9113_6_9_06, "rfc9113-6.9-06") \
    TEXT(t_rfc9113_6_9_1_01, "rfc9113-6.9.1-01") \
    TEXT(t_rfc9113_6_9_1_01_rfc9113_7, "rfc9113-6.9.1-01, rfc9113 7") \
    TEXT(t_rfc9113_6_9_1_03, "rfc9113-6.9.1-03") \
    TEXT(t_rfc9113_6_9_1_04, "rfc9113-6.9.1-04") \
    TEXT(t_rfc9113_6_9_1_04_rfc9113_5_4_1_03, "rfc9113-6.9.1-04, rfc9113-5.4.1-03") \
    TEXT(t_rfc9113_6_9_2_03, "rfc9113-6.9.2-03") \
    TEXT(t_rfc9113_8_1_01, "rfc9113-8.1-01") \
    TEXT(t_rfc9113_8_1_04_rfc9113_8_3_03, "rfc9113-8.1-04, rfc9113-8.3-03") \
    TEXT(t_rfc9113_8_1_05, "rfc9113-8.1-05") \
    TEXT(t_rfc9113_8_2_1_03_rfc9113_8_2_1_04, "rfc9113-8.2.1-03, rfc9113-8.2.1-04") \
    TEXT(t_rfc9113_8_2_1_05_rfc9113_8_2_1_01, "rfc9113-8.2.1-05, rfc9113-8.2.1-01") \
    TEXT(t_rfc9113_8_2_1_06, "rfc9113-8.2.1-06") \
    TEXT(t_rfc9113_8_2_1_07_rfc9110_5_1, "rfc9113-8.2.1-07, rfc9110 5.1") \
    TEXT(t_rfc9113_8_2_2_02, "rfc9113-8.2.2-02") \
    TEXT(t_rfc9113_8_2_2_03, "rfc9113-8.2.2-03") \
    TEXT(t_rfc9113_8_3_02_rfc9113_8_3_04, "rfc9113-8.3-02, rfc9113-8.3-04") \
    TEXT(t_rfc9113_8_3_04, "rfc9113-8.3-04") \
    TEXT(t_rfc9113_8_3_04_rfc9113_8_3_2, "rfc9113-8.3-04, rfc9113 8.3.2") \
    TEXT(t_rfc9113_8_3_06_rfc9113_8_3_05, "rfc9113-8.3-06, rfc9113-8.3-05") \
    TEXT(t_rfc9113_8_3_08_rfc9113_8_3_07, "rfc9113-8.3-08, rfc9113-8.3-07") \
    TEXT(t_rfc9113_8_3_1_02_rfc9110_7_2, "rfc9113-8.3.1-02, rfc9110 7.2") \
    TEXT(t_rfc9113_8_3_1_02_rfc9113_8_3_04, "rfc9113-8.3.1-02, rfc9113-8.3-04") \
    TEXT(t_rfc9113_8_3_1_04, "rfc9113-8.3.1-04") \
    TEXT(t_rfc9113_8_3_1_09, "rfc9113-8.3.1-09") \
    TEXT(t_rfc9113_8_3_1_10_rfc9113_8_3_1_11, "rfc9113-8.3.1-10, rfc9113-8.3.1-11") \
    TEXT(t_rfc9113_8_3_1_12, "rfc9113-8.3.1-12") \
    TEXT(t_rfc9113_8_3_1_12_rfc9113_8_1_1_03, "rfc9113-8.3.1-12, rfc9113-8.1.1-03") \
    TEXT(t_rfc9113_8_3_2_01_rfc9113_8_1_1_03, "rfc9113-8.3.2-01, rfc9113-8.1.1-03") \
    TEXT(t_rfc9113_8_4_02, "rfc9113-8.4-02") \
    TEXT(t_rfc9113_8_4_07, "rfc9113-8.4-07") \
    TEXT(t_rfc9113_8_4_1_03_rfc9113_8_3_1_12, "rfc9113-8.4.1-03, rfc9113-8.3.1-12") \
    TEXT(t_rfc9113_8_4_1_03_rfc9113_8_4_02, "rfc9113-8.4.1-03, rfc9113-8.4-02") \
    TEXT(t_rfc9113_8_4_1_05, "rfc9113-8.4.1-05") \
    TEXT(t_rfc9113_8_4_1_06, "rfc9113-8.4.1-06") \
    TEXT(t_rfc9113_8_5_01_rfc9113_8_1_1_03, "rfc9113-8.5-01, rfc9113-8.1.1-03") \
    TEXT(t_rfc9113_8_5_02, "rfc9113-8.5-02") \
    TEXT(t_rfc9113_8_5_02_rfc9110_9_3_6, "rfc9113-8.5-02, rfc9110 9.3.6") \
    TEXT(t_rfc9218_4_1, "rfc9218 4.1") \
    TEXT(t_rfc9218_7_1, "rfc9218 7.1") \
    TEXT(t_rfc9218_2_1_02, "rfc9218-2.1-02") \
    TEXT(t_rfc9218_2_1_05_rfc9218_2_1_04, "rfc9218-2.1-05, rfc9218-2.1-04") \
    TEXT(t_rfc9218_7_02, "rfc9218-7-02") \
    TEXT(t_rfc9218_7_1_02, "rfc9218-7.1-02") \
    TEXT(t_rfc9218_7_1_04, "rfc9218-7.1-04") \
    TEXT(t_rfc9218_7_1_07, "rfc9218-7.1-07") \
    TEXT(t_rfc9218_7_1_08, "rfc9218-7.1-08") \
    TEXT(t_rfc9218_7_1_09, "rfc9218-7.1-09") \
    TEXT(t_rfc9218_7_1_10, "rfc9218-7.1-10") \
    TEXT(t_rfc9218_7_1_11, "rfc9218-7.1-11") \
    TEXT(t_second, "second") \
    TEXT(t_see_CONTINUATION, "see CONTINUATION") \
    TEXT(t_see_Connection_Error_Handling, "see Connection Error Handling") \
    TEXT(t_see_Extending_HTTP_2, "see Extending HTTP/2") \
    TEXT(t_9cde466cc6, "see Field Section Compression and Decompression") \
    TEXT(t_see_Frame_Definitions, "see Frame Definitions") \
    TEXT(t_see_GOAWAY, "see GOAWAY") \
    TEXT(t_see_HTTP_Message_Framing, "see HTTP Message Framing") \
    TEXT(t_see_HTTP_2_Connection_Preface, "see HTTP/2 Connection Preface") \
    TEXT(t_see_HTTP_2_PRIORITY_UPDATE_Frame, "see HTTP/2 PRIORITY_UPDATE Frame") \
    TEXT(t_see_PING, "see PING") \
    TEXT(t_see_PRIORITY, "see PRIORITY") \
    TEXT(t_see_PUSH_PROMISE, "see PUSH_PROMISE") \
    TEXT(t_see_Processing_ORIGIN_Frames, "see Processing ORIGIN Frames") \
    TEXT(t_see_Server_Push, "see Server Push") \
    TEXT(t_see_Settings_Synchronization, "see Settings Synchronization") \
    TEXT(t_dede2bbc10, "see Starting HTTP/2 for 'http' URIs") \
    TEXT(t_see_Stream_Priority, "see Stream Priority") \
    TEXT(t_see_Stream_States, "see Stream States") \
    TEXT(t_see_The_ALTSVC_HTTP_2_Frame, "see The ALTSVC HTTP/2 Frame") \
    TEXT(t_see_The_CONNECT_Method, "see The CONNECT Method") \
    TEXT(t_see_The_ORIGIN_HTTP_2_Frame, "see The ORIGIN HTTP/2 Frame") \
    TEXT(t_see_WINDOW_UPDATE, "see WINDOW_UPDATE") \
    TEXT(t_send_ALTSVC, "send ALTSVC") \
    TEXT(t_send_CONNECTION_ERROR, "send CONNECTION_ERROR") \
    TEXT(t_send_DATA, "send DATA") \
    TEXT(t_send_DATA_END, "send DATA_END") \
    TEXT(t_send_END_STREAM, "send END_STREAM") \
    TEXT(t_send_EXTENSION, "send EXTENSION") \
    TEXT(t_send_FRAME, "send FRAME") \
    TEXT(t_send_GOAWAY, "send GOAWAY") \
    TEXT(t_send_GOAWAY_AHEAD, "send GOAWAY_AHEAD") \
    TEXT(t_send_HEADERS, "send HEADERS") \
    TEXT(t_send_INFORMATIONAL, "send INFORMATIONAL") \
    TEXT(t_send_INFORMATIONAL_END, "send INFORMATIONAL_END") \
    TEXT(t_send_MARKER, "send MARKER") \
    TEXT(t_send_NEW_STREAM, "send NEW_STREAM") \
    TEXT(t_send_ORIGIN, "send ORIGIN") \
    TEXT(t_send_PING, "send PING") \
    TEXT(t_send_PRIORITIZED, "send PRIORITIZED") \
    TEXT(t_send_PRIORITY, "send PRIORITY") \
    TEXT(t_send_PRIORITY_UPDATE, "send PRIORITY_UPDATE") \
    TEXT(t_send_PROMISE, "send PROMISE") \
    TEXT(t_send_PROMISED, "send PROMISED") \
    TEXT(t_send_PUSH_PROMISE, "send PUSH_PROMISE") \
    TEXT(t_send_RST_STREAM, "send RST_STREAM") \
    TEXT(t_send_RST_STREAM_NO_ERROR, "send RST_STREAM_NO_ERROR") \
    TEXT(t_send_SECTION, "send SECTION") \
    TEXT(t_send_SECTION_END, "send SECTION_END") \
    TEXT(t_send_SETTINGS, "send SETTINGS") \
    TEXT(t_send_SHUTDOWN, "send SHUTDOWN") \
    TEXT(t_send_TUNNEL, "send TUNNEL") \
    TEXT(t_send_UPGRADE, "send UPGRADE") \
    TEXT(t_send_WINDOW_UPDATE, "send WINDOW_UPDATE") \
    TEXT(t_settings_enable_connect_protocol_change, "settings_enable_connect_protocol_change") \
    TEXT(t_settings_enable_connect_protocol_range, "settings_enable_connect_protocol_range") \
    TEXT(t_settings_enable_push_range, "settings_enable_push_range") \
    TEXT(t_settings_enable_push_role, "settings_enable_push_role") \
    TEXT(t_settings_initial_window_size_range, "settings_initial_window_size_range") \
    TEXT(t_settings_max_frame_size_range, "settings_max_frame_size_range") \
    TEXT(t_settings_no_rfc7540_priorities_change, "settings_no_rfc7540_priorities_change") \
    TEXT(t_settings_no_rfc7540_priorities_range, "settings_no_rfc7540_priorities_range") \
    TEXT(t_settings_sync, "settings_sync") \
    TEXT(t_shutdown, "shutdown") \
    TEXT(t_stream, "stream") \
    TEXT(t_88f3eac8ff, "stream 1 is the client's") \
    TEXT(t_stream_1_is_there_already, "stream 1 is there already") \
    TEXT(t_stream_1_was_used_or_passed_over, "stream 1 was used, or passed over") \
    TEXT(t_stream_after_goaway, "stream_after_goaway") \
    TEXT(t_stream_error, "stream_error") \
    TEXT(t_synced, "synced") \
    TEXT(t_0056218bc9, "te may say \"trailers\" in a request and nothing else") \
    TEXT(t_4f847708de, "the 2xx response may be on its way, and CONNECT has no content that trailers could follow") \
    TEXT(t_98ce77e27c, "the authority has user information or an octet that no host or port has") \
    TEXT(t_the_authority_is_empty, "the authority is empty") \
    TEXT(t_8e14d44fcf, "the body has its end, or its source, already: nothing stands behind it") \
    TEXT(t_91d0096b6c, "the client speaks HTTP/1.x: a request line stands where the connection preface should") \
    TEXT(t_e6e9276c7b, "the client takes no promise above the last stream that it names") \
    TEXT(t_035d54a46d, "the connection has ended; sw_conn_error() says why") \
    TEXT(t_b9059f72f1, "the connection lives, and what is written belongs to the state that both ends share") \
    TEXT(t_52abe016ee, "the connection machine ignores every ALTSVC of a client") \
    TEXT(t_0be270795b, "the connection machine refuses every PRIORITY of a server") \
    TEXT(t_528c5b5121, "the connection machine refuses every PRIORITY_UPDATE of a server") \
    TEXT(t_98eaaacd8c, "the connection machine refuses every promise of a client") \
    TEXT(t_d7d52c4970, "the content is not as long as content-length says") \
    TEXT(t_3f4d4c3a42, "the debug data is longer than 1,024 octets") \
    TEXT(t_the_end_is_announced_already, "the end is announced already") \
    TEXT(t_34588384eb, "the field block could have more than 16,777,215 octets") \
    TEXT(t_05429ba7fb, "the field block ends inside a representation") \
    TEXT(t_a1187425b5, "the frame does not fit the windows of its stream and of the connection") \
    TEXT(t_032efc071a, "the frame has no field for an option of the call") \
    TEXT(t_586ec6546b, "the last origin is longer than the payload") \
    TEXT(t_beb488b5d5, "the last stream identifier and the error code take 8 octets") \
    TEXT(t_the_last_stream_is_named_already, "the last stream is named already") \
    TEXT(t_4f6fad6606, "the last stream of a GOAWAY is not raised") \
    TEXT(t_the_library_does_not_know_the_setting, "the library does not know the setting") \
    TEXT(t_d95aff8b9c, "the library holds as much output as the limit output allows") \
    TEXT(t_32ad8bf106, "the library sends frames of this type itself; this call is for extensions") \
    TEXT(t_95651d2945, "the library uses these 8 octets for its own PING frames") \
    TEXT(t_bdd59e617d, "the message is complete, and stays: the peer is only asked to stop sending") \
    TEXT(t_027d9345ab, "the message machine decides what may follow") \
    TEXT(t_the_method_is_no_token, "the method is no token") \
    TEXT(t_e12826bf17, "the new INITIAL_WINDOW_SIZE takes a stream's window past 2^31-1") \
    TEXT(t_7f520102eb, "the new INITIAL_WINDOW_SIZE would take a stream's window past 2^31-1") \
    TEXT(t_be350aaf69, "the octet that gives the padding length is missing") \
    TEXT(t_af4a75c9a1, "the one that is under way is proof enough") \
    TEXT(t_the_one_that_is_under_way_will_tell, "the one that is under way will tell") \
    TEXT(t_the_origin_is_longer_than_the_payload, "the origin is longer than the payload") \
    TEXT(t_7c6f8da283, "the padding length or the priority is missing or cut") \
    TEXT(t_ad34b71a7d, "the padding length or the promised stream identifier is missing or cut") \
    TEXT(t_b2f17546e7, "the path does not begin with \"/\", and is not the \"*\" of OPTIONS") \
    TEXT(t_aa4cb982df, "the path has white space, a control character, or an octet that no URI has") \
    TEXT(t_ad8482674b, "the payload is longer than the peer's MAX_FRAME_SIZE") \
    TEXT(t_7af019dc0f, "the peer sent more than the connection window allows") \
    TEXT(t_098c1918e3, "the peer sent more than the stream's window allows") \
    TEXT(t_0f30a35f2f, "the peer took the connection window past 2^31-1") \
    TEXT(t_df1d494f90, "the peer's ENABLE_PUSH is 0") \
    TEXT(t_the_preface_has_come, "the preface has come") \
    TEXT(t_the_preface_is_read_once, "the preface is read once") \
    TEXT(t_ec13a7c41d, "the prioritized stream identifier takes 4 octets") \
    TEXT(t_861f69338d, "the program has not been told yet that the stream is closed") \
    TEXT(t_783e6abbcd, "the program holds no such stream: it was never shown, or was closed and released") \
    TEXT(t_c302f2446b, "the program may have forgotten the stream") \
    TEXT(t_d9b7b748ab, "the program said that the transport has ended") \
    TEXT(t_d1fe411c75, "the promise stands on a stream that we have reset") \
    TEXT(t_the_protocol_is_no_token, "the protocol is no token") \
    TEXT(t_e3bc191e4f, "the pseudo-header field does not belong into this kind of message") \
    TEXT(t_c8aa6f26f5, "the request came before all frames, and some were read") \
    TEXT(t_4ce9f4e50b, "the request came before the connection preface, which the client has sent") \
    TEXT(t_70d66b721c, "the request is the client's") \
    TEXT(t_the_scheme_is_no_URI_scheme, "the scheme is no URI scheme") \
    TEXT(t_4fab9f52fd, "the server ignores what we still send on it, but its response shows that it was processed") \
    TEXT(t_30efbf881c, "the server speaks HTTP/1.x: a status line stands where its SETTINGS frame should") \
    TEXT(t_98f227a114, "the status is not three digits, or below 100") \
    TEXT(t_5fcbd0fa53, "the stream identifiers of this end are used up; a new connection has new ones") \
    TEXT(t_the_stream_is_closed_already, "the stream is closed already") \
    TEXT(t_24449c7488, "the stream is closed: all of its content was credited to the connection then") \
    TEXT(t_64204971f9, "the stream machine lets nothing pass after END_STREAM") \
    TEXT(t_c863afce30, "the stream machine lets nothing pass that way") \
    TEXT(t_8a77c4fbe1, "the stream machine takes no stream over that has begun") \
    TEXT(t_237c4f6c2c, "the stream that a promise stands on refuses it first") \
    TEXT(t_17cb45c2ef, "the stream that is to be promised is in use") \
    TEXT(t_5412eebaad, "the window would pass 2^31-1 octets") \
    TEXT(t_there_is_no_content_to_credit, "there is no content to credit") \
    TEXT(t_there_is_no_stream_yet, "there is no stream yet") \
    TEXT(t_0c007127a4, "there is nothing to answer before the response") \
    TEXT(t_trailers_have_no_pseudo_header_fields, "trailers have no pseudo-header fields") \
    TEXT(t_transport_closed, "transport_closed") \
    TEXT(t_tunnel, "tunnel") \
    TEXT(t_two, "two") \
    TEXT(t_waiting, "waiting") \
    TEXT(t_waiting_more, "waiting_more") \
    TEXT(t_e4631d7196, "we have sent ENABLE_PUSH 0, and the peer may not have seen it yet") \
    TEXT(t_2e45d621c4, "we sent no such PING, so it answers nothing") \
    TEXT(t_2f1238e1fb, "what a connection may be used for is for its client") \
    TEXT(t_b7eadf17b0, "what comes after the end is dropped unread") \
    TEXT(t_80c942ad41, "with all idle streams up to it, more would be prioritized or active than the peer's " \
                       "MAX_CONCURRENT_STREAMS allows") \
    TEXT(t_write, "write")

/* One text after the other, each with its end mark; then the places. */
static const struct texts {
    char none[1];
#define ARRAY(member, text) char member[sizeof(text)];
    TEXTS(ARRAY)
    SW_PLACES(ARRAY)
#undef ARRAY
} texts = {
    "",
#define INITIALIZER(member, text) text,
    TEXTS(INITIALIZER)
    SW_PLACES(INITIALIZER)
#undef INITIALIZER
};

#define AT(member) ((uint32_t)offsetof(struct texts, member))
#define ROW(cited, reason, place) \
    {.cite = AT(cited), .why = AT(reason), .where = AT(place)}

static const struct sw_row rows[] = {
    ROW(none, none, none),
    ROW(t_rfc9113_3_4_04, t_01a42662b3, at_connection_before_preface_recv_BAD_PREFACE_server),
    ROW(t_rfc9113_3_4_04, t_91d0096b6c, at_connection_before_preface_recv_HTTP1_server),
    ROW(none, t_a_client_reads_no_preface_octets, at_connection_before_preface_recv_PREFACE_client),
    ROW(none, t_no_frame_is_read_before_the_preface, at_connection_before_preface_recv_DATA),
    ROW(t_rfc9113_3_4_01, t_02514a0f76, at_connection_expect_preface_recv_PREFACE_server),
    ROW(t_rfc7540_3_2, t_dede2bbc10, at_connection_expect_preface_send_UPGRADE),
    ROW(t_rfc9113_6_8, t_see_GOAWAY, at_connection_expect_preface_send_GOAWAY),
    ROW(t_rfc9113_3_4_01, t_02514a0f76, at_connection_expect_preface_going_recv_PREFACE_server),
    ROW(none, t_the_preface_is_read_once, at_connection_after_preface_recv_PREFACE_server),
    ROW(none, t_a_client_reads_no_preface_octets, at_connection_after_preface_recv_PREFACE_client),
    ROW(t_rfc9113_3_4_02_rfc9113_3_4_04, t_67fd32399e, at_connection_before_settings_recv_DATA_client),
    ROW(t_rfc9113_3_4_01_rfc9113_3_4_04, t_02514a0f76, at_connection_before_settings_recv_DATA_server),
    ROW(t_rfc9113_3_4_02_rfc9113_3_4_04, t_30efbf881c, at_connection_before_settings_recv_HTTP1_client),
    ROW(none, t_the_preface_has_come, at_connection_before_settings_recv_HTTP1_server),
    ROW(none, t_d3b7b2700e, at_connection_before_settings_recv_LATE_STREAM),
    ROW(t_rfc9113_3_4, t_see_HTTP_2_Connection_Preface, at_connection_expect_settings_recv_SETTINGS),
    ROW(t_rfc7540_3_2, t_dede2bbc10, at_connection_expect_settings_send_UPGRADE_client),
    ROW(t_rfc7540_3_2, t_4ce9f4e50b, at_connection_expect_settings_send_UPGRADE_server),
    ROW(t_rfc9113_6_8, t_see_GOAWAY, at_connection_expect_settings_send_GOAWAY),
    ROW(t_rfc9113_3_4, t_see_HTTP_2_Connection_Preface, at_connection_expect_settings_going_recv_SETTINGS),
    ROW(t_rfc9113_6_8_03, t_01dcb36d42, at_connection_going_early_send_UPGRADE),
    ROW(none, t_ee20288b47, at_connection_established_recv_HTTP1),
    ROW(t_rfc9113_6, t_see_Frame_Definitions, at_connection_established_recv_DATA),
    ROW(t_rfc9113_6_3, t_see_PRIORITY, at_connection_established_recv_PRIORITY),
    ROW(t_rfc9113_6_9, t_see_WINDOW_UPDATE, at_connection_established_recv_WINDOW_UPDATE),
    ROW(t_rfc9113_6_7_05, t_a42891bc85, at_connection_established_recv_PING_ACK),
    ROW(t_rfc9113_6_6, t_see_PUSH_PROMISE, at_connection_established_recv_PUSH_PROMISE_client),
    ROW(t_rfc9113_6_5_2_02_rfc9113_6_6_09, t_cd2598dc3b, at_connection_established_recv_PUSH_DISABLED_client),
    ROW(t_rfc9113_8_4_07, t_fb653d53c9, at_connection_established_recv_PUSH_PROMISE_server),
    ROW(t_rfc9113_4_1_02_rfc9113_5_5_02, t_f0c6bf417c, at_connection_established_recv_UNKNOWN),
    ROW(t_rfc7838_4, t_see_The_ALTSVC_HTTP_2_Frame, at_connection_established_recv_ALTSVC_client),
    ROW(t_rfc7838_4_03, t_A_server_ignores_ALTSVC, at_connection_established_recv_ALTSVC_server),
    ROW(t_rfc9218_7_1, t_see_HTTP_2_PRIORITY_UPDATE_Frame, at_connection_established_recv_PRIORITY_UPDATE_server),
    ROW(t_rfc9218_7_1_11, t_1c4e9c62d4, at_connection_established_recv_PRIORITY_UPDATE_client),
    ROW(t_rfc8336_2_2, t_see_Processing_ORIGIN_Frames, at_connection_established_recv_ORIGIN_client),
    ROW(t_rfc8336_2_2, t_2f1238e1fb, at_connection_established_recv_ORIGIN_server),
    ROW(t_rfc7540_3_2, t_c8aa6f26f5, at_connection_established_send_UPGRADE),
    ROW(none, t_no_GOAWAY_came_before, at_connection_untold_recv_GOAWAY_RAISED),
    ROW(t_rfc9113_6_8, t_see_GOAWAY, at_connection_open_recv_GOAWAY),
    ROW(none, t_no_GOAWAY_of_ours_names_a_last_stream, at_connection_open_recv_LATE_STREAM),
    ROW(t_rfc9113_6_8, t_see_GOAWAY, at_connection_open_send_GOAWAY),
    ROW(t_rfc9113_6_8, t_see_GOAWAY, at_connection_goaway_sent_recv_GOAWAY),
    ROW(t_rfc9113_6_8_09, t_561a53c084, at_connection_goaway_sent_recv_LATE_STREAM),
    ROW(t_rfc9113_6_8_05, t_GOAWAY_may_be_sent_again, at_connection_told_recv_GOAWAY),
    ROW(t_rfc9113_6_8_06, t_d2d20f5e3e, at_connection_told_recv_GOAWAY_RAISED),
    ROW(none, t_no_GOAWAY_of_ours_names_a_last_stream, at_connection_goaway_received_recv_LATE_STREAM),
    ROW(t_rfc9113_6_8_03, t_cb5df57a9d, at_connection_goaway_received_send_GOAWAY),
    ROW(t_rfc9113_6_8_01, t_89a50faa1e, at_connection_goaway_received_send_NEW_STREAM),
    ROW(t_rfc9113_6_8_09, t_561a53c084, at_connection_goaway_both_recv_LATE_STREAM),
    ROW(t_rfc9113_3_4, t_see_HTTP_2_Connection_Preface, at_connection_living_send_FRAME),
    ROW(t_rfc7838_4, t_see_The_ALTSVC_HTTP_2_Frame, at_connection_living_send_ALTSVC_server),
    ROW(t_rfc7838_4, t_ALTSVC_goes_from_a_server_to_a_client, at_connection_living_send_ALTSVC_client),
    ROW(t_rfc9218_7_1, t_see_HTTP_2_PRIORITY_UPDATE_Frame, at_connection_living_send_PRIORITY_UPDATE_client),
    ROW(t_rfc9218_7_1_10, t_Servers_do_not_send_PRIORITY_UPDATE, at_connection_living_send_PRIORITY_UPDATE_server),
    ROW(t_rfc8336_2, t_see_The_ORIGIN_HTTP_2_Frame, at_connection_living_send_ORIGIN_server),
    ROW(t_rfc8336_2, t_ORIGIN_goes_from_a_server_to_a_client, at_connection_living_send_ORIGIN_client),
    ROW(t_rfc7540_5_3, t_see_Stream_Priority, at_connection_living_send_PRIORITY_client),
    ROW(t_rfc7540_5_3, t_dca60e7eec, at_connection_living_send_PRIORITY_server),
    ROW(t_rfc9113_5_4_1_01_rfc9113_5_4_1_02, t_51db19f787, at_connection_living_send_CONNECTION_ERROR),
    ROW(t_rfc9113_5_4_1, t_see_Connection_Error_Handling, at_connection_living_note_TRANSPORT_CLOSED),
    ROW(t_rfc9113_3_4, t_see_HTTP_2_Connection_Preface, at_connection_fresh_send_NEW_STREAM),
    ROW(t_rfc9113_6_8_03, t_01dcb36d42, at_connection_going_send_NEW_STREAM),
    ROW(t_rfc9113_6_8_05, t_GOAWAY_may_be_sent_again, at_connection_going_send_GOAWAY),
    ROW(none, t_b7eadf17b0, at_connection_dead_recv_rest),
    ROW(t_rfc9113_5_4_1_02, t_25b3623535, at_connection_dead_send_NEW_STREAM),
    ROW(t_rfc9113_5_4_1_02, t_25b3623535, at_connection_dead_send_ALTSVC),
    ROW(t_rfc9113_5_4_1_02, t_25b3623535, at_connection_dead_send_ORIGIN),
    ROW(t_rfc9113_5_4_1_02, t_25b3623535, at_connection_dead_send_PRIORITY),
    ROW(t_rfc9113_5_4_1_02, t_25b3623535, at_connection_dead_send_UPGRADE),
    ROW(t_rfc9113_5_4_02, t_40f1961cea, at_connection_dead_send_CONNECTION_ERROR),
    ROW(t_rfc9113_5_4_1, t_see_Connection_Error_Handling, at_connection_dead_note_TRANSPORT_CLOSED),
    ROW(t_rfc9113_4_3, t_9cde466cc6, at_header_block_between_recv_WHOLE),
    ROW(t_rfc9113_6_2_03_rfc9113_6_6_04, t_483eba8ba6, at_header_block_between_recv_BEGIN),
    ROW(t_rfc9113_6_10_06, t_132408bfb8, at_header_block_between_recv_CONTINUATION),
    ROW(t_rfc9113_6_10_01, t_bab667a7bd, at_header_block_inside_recv_CONTINUATION),
    ROW(t_rfc9113_6_10, t_see_CONTINUATION, at_header_block_inside_recv_CONTINUATION_END),
    ROW(t_rfc9113_6_10_02_rfc9113_6_10_04, t_748fa51f82, at_header_block_inside_recv_CONTINUATION_ELSEWHERE),
    ROW(t_dcbe719556, t_a3bf1fee4b, at_header_block_inside_recv_WHOLE),
    ROW(t_47eff6b516, t_7a575dc8f2, at_header_block_inside_recv_OTHER),
    ROW(t_rfc9113_8_1_01, t_aa7ed2c6f1, at_message_early_recv_INFORMATIONAL_client),
    ROW(t_rfc9113_8_1_rfc9113_8_1_1_03, t_270360b9c8, at_message_early_recv_INFORMATIONAL_END_client),
    ROW(none, t_9c5e365c69, at_message_early_recv_INFORMATIONAL_server),
    ROW(t_rfc9113_8_1, t_see_HTTP_Message_Framing, at_message_early_recv_SECTION),
    ROW(t_rfc9113_8_1, t_see_HTTP_Message_Framing, at_message_early_recv_SECTION_END),
    ROW(t_rfc9113_8_5, t_see_The_CONNECT_Method, at_message_early_recv_TUNNEL_client),
    ROW(t_rfc9113_8_5, t_8ca1f75437, at_message_early_recv_TUNNEL_server),
    ROW(t_rfc9113_8_1_rfc9113_8_1_1_03, t_content_came_before_the_header_section, at_message_early_recv_DATA_client),
    ROW(none, t_HEADERS_opens_the_stream, at_message_early_recv_DATA_server),
    ROW(t_rfc9113_8_4, t_see_Server_Push, at_message_early_recv_PROMISE_client),
    ROW(none, t_98eaaacd8c, at_message_early_recv_PROMISE_server),
    ROW(t_rfc9113_8_1_01, t_aa7ed2c6f1, at_message_early_send_INFORMATIONAL_server),
    ROW(t_rfc9113_8_1, t_270360b9c8, at_message_early_send_INFORMATIONAL_END_server),
    ROW(none, t_4c002a96cc, at_message_early_send_INFORMATIONAL_client),
    ROW(t_rfc9113_8_1, t_see_HTTP_Message_Framing, at_message_early_send_SECTION),
    ROW(t_rfc9113_8_1, t_see_HTTP_Message_Framing, at_message_early_send_SECTION_END),
    ROW(t_rfc9113_8_5, t_see_The_CONNECT_Method, at_message_early_send_TUNNEL_server),
    ROW(t_rfc9113_8_5_02_rfc9110_9_3_6, t_4f847708de, at_message_early_send_TUNNEL_client),
    ROW(t_rfc9113_8_1, t_content_comes_after_the_header_section, at_message_early_send_DATA_server),
    ROW(none, t_HEADERS_opens_the_stream, at_message_early_send_DATA_client),
    ROW(t_rfc9113_8_4, t_see_Server_Push, at_message_early_send_PROMISE_server),
    ROW(none, t_a_client_makes_no_promise, at_message_early_send_PROMISE_client),
    ROW(t_rfc9113_5_5, t_see_Extending_HTTP_2, at_message_early_send_EXTENSION_server),
    ROW(none, t_HEADERS_opens_the_stream, at_message_early_send_EXTENSION_client),
    ROW(none, t_a_tunnel_needs_the_request_first, at_message_early_note_TUNNELLED),
    ROW(t_rfc7540_3_2, t_dede2bbc10, at_message_early_recv_UPGRADE_server),
    ROW(none, t_70d66b721c, at_message_early_recv_UPGRADE_client),
    ROW(t_rfc7540_3_2, t_dede2bbc10, at_message_early_send_UPGRADE_client),
    ROW(none, t_70d66b721c, at_message_early_send_UPGRADE_server),
    ROW(none, t_8a77c4fbe1, at_message_begun_recv_UPGRADE),
    ROW(none, t_8a77c4fbe1, at_message_begun_send_UPGRADE),
    ROW(t_rfc9113_8_1_05, t_6e4d4039ae, at_message_content_recv_SECTION),
    ROW(t_rfc9113_8_1, t_see_HTTP_Message_Framing, at_message_content_recv_SECTION_END),
    ROW(t_rfc9113_8_1, t_see_HTTP_Message_Framing, at_message_content_recv_DATA),
    ROW(t_rfc9113_8_1, t_see_HTTP_Message_Framing, at_message_content_recv_DATA_END),
    ROW(none, t_22fbea2e9a, at_message_content_recv_INFORMATIONAL),
    ROW(t_rfc9113_8_4, t_see_Server_Push, at_message_content_recv_PROMISE_client),
    ROW(none, t_98eaaacd8c, at_message_content_recv_PROMISE_server),
    ROW(t_rfc9113_8_1_05, t_6e4d4039ae, at_message_content_send_SECTION),
    ROW(t_rfc9113_8_1, t_see_HTTP_Message_Framing, at_message_content_send_SECTION_END),
    ROW(t_rfc9113_8_1, t_see_HTTP_Message_Framing, at_message_content_send_DATA),
    ROW(t_rfc9113_8_1, t_see_HTTP_Message_Framing, at_message_content_send_DATA_END),
    ROW(none, t_22fbea2e9a, at_message_content_send_INFORMATIONAL),
    ROW(t_rfc9113_8_4, t_see_Server_Push, at_message_content_send_PROMISE_server),
    ROW(none, t_a_client_makes_no_promise, at_message_content_send_PROMISE_client),
    ROW(t_rfc9113_5_5, t_see_Extending_HTTP_2, at_message_content_send_EXTENSION),
    ROW(t_rfc9113_8_5, t_see_The_CONNECT_Method, at_message_content_note_TUNNELLED_server),
    ROW(none, t_1e03ae4a18, at_message_content_note_TUNNELLED_client),
    ROW(t_rfc9113_8_5, t_see_The_CONNECT_Method, at_message_tunnel_recv_DATA),
    ROW(t_rfc9113_8_5, t_see_The_CONNECT_Method, at_message_tunnel_recv_DATA_END),
    ROW(t_rfc9113_8_5_02, t_3cce96410e, at_message_tunnel_recv_SECTION),
    ROW(none, t_22fbea2e9a, at_message_tunnel_recv_INFORMATIONAL),
    ROW(t_rfc9113_8_5_02, t_3cce96410e, at_message_tunnel_recv_PROMISE_client),
    ROW(none, t_98eaaacd8c, at_message_tunnel_recv_PROMISE_server),
    ROW(t_rfc9113_8_5, t_see_The_CONNECT_Method, at_message_tunnel_send_DATA),
    ROW(t_rfc9113_8_5, t_see_The_CONNECT_Method, at_message_tunnel_send_DATA_END),
    ROW(t_rfc9113_8_5_02, t_3cce96410e, at_message_tunnel_send_SECTION),
    ROW(none, t_22fbea2e9a, at_message_tunnel_send_INFORMATIONAL),
    ROW(t_rfc9113_8_5_02, t_3cce96410e, at_message_tunnel_send_PROMISE_server),
    ROW(t_rfc9113_8_5_02, t_3cce96410e, at_message_tunnel_send_EXTENSION),
    ROW(none, t_a_client_makes_no_promise, at_message_tunnel_send_PROMISE_client),
    ROW(t_rfc9113_8_5, t_see_The_CONNECT_Method, at_message_tunnel_note_TUNNELLED_client),
    ROW(none, t_both_ways_turn_at_once, at_message_tunnel_note_TUNNELLED_server),
    ROW(none, t_64204971f9, at_message_done_recv_rest),
    ROW(t_rfc9113_5_5, t_it_is_no_part_of_the_message, at_message_done_send_EXTENSION),
    ROW(none, t_64204971f9, at_message_done_send_rest),
    ROW(t_rfc9113_8_5, t_see_The_CONNECT_Method, at_message_done_note_TUNNELLED),
    ROW(none, t_c863afce30, at_message_absent_recv_rest),
    ROW(t_rfc9113_5_5, t_it_is_no_part_of_the_message, at_message_absent_send_EXTENSION_client),
    ROW(none, t_bedde2ccb4, at_message_absent_send_EXTENSION_server),
    ROW(none, t_c863afce30, at_message_absent_send_rest),
    ROW(none, t_a_tunnel_needs_the_request_first, at_message_absent_note_TUNNELLED),
    ROW(t_rfc9113_6_5_3, t_see_Settings_Synchronization, at_settings_sync_synced_send_SETTINGS),
    ROW(t_rfc9113_5_4_1_rfc9113_5_4_06, t_2640c7f175, at_settings_sync_synced_recv_SETTINGS_ACK),
    ROW(t_rfc9113_6_5_3, t_see_Settings_Synchronization, at_settings_sync_waiting_send_SETTINGS),
    ROW(t_rfc9113_6_5_3, t_see_Settings_Synchronization, at_settings_sync_waiting_recv_SETTINGS_ACK),
    ROW(t_rfc9113_6_5_3, t_see_Settings_Synchronization, at_settings_sync_waiting_more_send_SETTINGS),
    ROW(t_rfc9113_6_5_3, t_see_Settings_Synchronization, at_settings_sync_waiting_more_recv_SETTINGS_ACK),
    ROW(t_rfc9113_4_1_02_rfc9113_5_5_02, t_f0c6bf417c, at_stream_any_recv_UNKNOWN),
    ROW(none, t_528c5b5121, at_stream_any_recv_PRIORITIZED_client),
    ROW(none, t_528c5b5121, at_stream_any_send_PRIORITIZED_server),
    ROW(none, t_52abe016ee, at_stream_any_recv_ALTSVC_server),
    ROW(t_rfc7540_6_3, t_see_PRIORITY, at_stream_any_send_PRIORITY_client),
    ROW(none, t_0be270795b, at_stream_any_send_PRIORITY_server),
    ROW(t_rfc9113_5_1_01, t_e6686ae033, at_stream_idle_recv_DATA),
    ROW(t_rfc9113_6_4_06, t_d928c55448, at_stream_idle_recv_RST_STREAM),
    ROW(t_rfc9113_5_1_01_rfc9113_6_6_11, t_dcf5aab5bc, at_stream_idle_recv_PUSH_PROMISE),
    ROW(t_rfc9113_5_1_01, t_dcf5aab5bc, at_stream_idle_recv_WINDOW_UPDATE),
    ROW(t_rfc9113_5_1_01, t_dcf5aab5bc, at_stream_idle_recv_PRIORITY),
    ROW(t_rfc9113_6_3_02_rfc9113_5_4_1_03, t_c5be55e6e6, at_stream_idle_recv_PRIORITY_SIZE),
    ROW(none, t_an_idle_stream_has_no_window, at_stream_idle_recv_WINDOW_OVERFLOW),
    ROW(t_rfc9113_5_5_02_rfc7838_4, t_an_idle_stream_has_no_origin, at_stream_idle_recv_ALTSVC_client),
    ROW(none, t_c4076e374a, at_stream_idle_recv_END_STREAM),
    ROW(t_rfc9113_5_1_01, t_HEADERS_opens_a_stream, at_stream_idle_send_DATA),
    ROW(t_rfc9113_6_4_05, t_An_idle_stream_is_not_reset, at_stream_idle_send_RST_STREAM),
    ROW(t_rfc9113_6_6_10, t_f589d7570f, at_stream_idle_send_PUSH_PROMISE),
    ROW(none, t_c4076e374a, at_stream_idle_send_END_STREAM),
    ROW(none, t_there_is_no_stream_yet, at_stream_idle_note_UNPROCESSED),
    ROW(t_rfc7540_3_2, t_dede2bbc10, at_stream_idle_local_send_UPGRADE_client),
    ROW(none, t_88f3eac8ff, at_stream_idle_local_send_UPGRADE_server),
    ROW(t_rfc9113_5_1_1_01_rfc9113_5_1_1_03, t_993f571caf, at_stream_idle_local_recv_HEADERS),
    ROW(t_rfc9113_6_6_13, t_965d17d9df, at_stream_idle_local_recv_PROMISED_client),
    ROW(none, t_98eaaacd8c, at_stream_idle_local_recv_PROMISED_server),
    ROW(t_rfc9218_7_1_08, t_d712f62d9c, at_stream_idle_local_recv_PRIORITIZED_server),
    ROW(t_rfc9218_7_02, t_ec9b1abde3, at_stream_idle_local_send_PRIORITIZED_client),
    ROW(t_rfc9113_5_1, t_see_Stream_States, at_stream_idle_local_send_HEADERS_client),
    ROW(t_rfc9113_5_1_02, t_20dce0f196, at_stream_idle_local_send_HEADERS_server),
    ROW(t_rfc9113_5_1, t_see_Stream_States, at_stream_idle_local_send_PROMISED_server),
    ROW(t_rfc9113_8_4_1_05, t_A_client_does_not_send_PUSH_PROMISE, at_stream_idle_local_send_PROMISED_client),
    ROW(t_rfc7540_3_2, t_dede2bbc10, at_stream_idle_remote_send_UPGRADE_server),
    ROW(none, t_88f3eac8ff, at_stream_idle_remote_send_UPGRADE_client),
    ROW(t_rfc9113_5_1, t_see_Stream_States, at_stream_idle_remote_recv_HEADERS_server),
    ROW(t_rfc9113_5_1_02, t_2becc5cceb, at_stream_idle_remote_recv_HEADERS_client),
    ROW(t_rfc9113_5_1, t_see_Stream_States, at_stream_idle_remote_recv_PROMISED_client),
    ROW(none, t_98eaaacd8c, at_stream_idle_remote_recv_PROMISED_server),
    ROW(t_rfc9113_5_1_1_01, t_993f571caf, at_stream_idle_remote_send_HEADERS),
    ROW(t_rfc9218_7_02, t_ec9b1abde3, at_stream_idle_remote_recv_PRIORITIZED_server),
    ROW(t_rfc9218_7_1_07, t_5e6ced7bb1, at_stream_idle_remote_send_PRIORITIZED_client),
    ROW(t_rfc9113_6_6_13_rfc9113_5_1_1_02, t_965d17d9df, at_stream_begun_recv_PROMISED_client),
    ROW(none, t_98eaaacd8c, at_stream_begun_recv_PROMISED_server),
    ROW(t_rfc9113_5_1_1_rfc9113_6_6_10, t_17cb45c2ef, at_stream_live_send_PROMISED_server),
    ROW(none, t_237c4f6c2c, at_stream_live_send_PROMISED_client),
    ROW(none, t_nothing_promises_stream_1, at_stream_reserved_send_UPGRADE),
    ROW(t_rfc7540_3_2, t_stream_1_was_used_or_passed_over, at_stream_begun_by_client_send_UPGRADE_client),
    ROW(none, t_29b124cfd2, at_stream_begun_by_client_send_UPGRADE_server),
    ROW(t_rfc7540_3_2, t_stream_1_is_there_already, at_stream_begun_by_upgrade_send_UPGRADE_server),
    ROW(none, t_98700ebca9, at_stream_begun_by_upgrade_send_UPGRADE_client),
    ROW(t_rfc9113_6_8, t_e6e9276c7b, at_stream_reserved_local_note_UNPROCESSED_server),
    ROW(none, t_a_client_promises_nothing, at_stream_reserved_local_note_UNPROCESSED_client),
    ROW(none, t_0c007127a4, at_stream_reserved_local_note_DISOWNED),
    ROW(t_rfc9113_5_1_05, t_d3ab7ee359, at_stream_reserved_local_recv_HEADERS_server),
    ROW(none, t_98eaaacd8c, at_stream_reserved_local_recv_PUSH_PROMISE_server),
    ROW(t_rfc9113_5_1_04, t_9d888b9609, at_stream_reserved_local_recv_PRIORITY_server),
    ROW(t_rfc9113_6_3_02_rfc9113_5_4_1_03, t_336a149ae5, at_stream_reserved_local_recv_PRIORITY_SIZE_server),
    ROW(t_rfc9218_7_1, t_see_HTTP_2_PRIORITY_UPDATE_Frame, at_stream_reserved_local_recv_PRIORITIZED_server),
    ROW(t_rfc9113_5_1, t_see_Stream_States, at_stream_reserved_local_recv_RST_STREAM_server),
    ROW(t_rfc9113_5_1_04, t_9d888b9609, at_stream_reserved_local_recv_WINDOW_UPDATE_server),
    ROW(t_rfc9113_6_9_1_04_rfc9113_5_4_1_03, t_1c09038d0f, at_stream_reserved_local_recv_WINDOW_OVERFLOW_server),
    ROW(none, t_c4076e374a, at_stream_reserved_local_recv_END_STREAM_server),
    ROW(t_rfc9113_5_1, t_see_Stream_States, at_stream_reserved_local_send_HEADERS_server),
    ROW(t_rfc9113_5_1, t_see_Stream_States, at_stream_reserved_local_send_RST_STREAM_server),
    ROW(t_rfc9113_5_1_03, t_c1acebde8f, at_stream_reserved_local_send_DATA_server),
    ROW(t_rfc9113_5_1_03, t_there_is_no_content_to_credit, at_stream_reserved_local_send_WINDOW_UPDATE_server),
    ROW(none, t_c4076e374a, at_stream_reserved_local_send_END_STREAM_server),
    ROW(none, t_a_client_promises_nothing, at_stream_reserved_local_recv_HEADERS_client),
    ROW(none, t_a_client_promises_nothing, at_stream_reserved_local_send_HEADERS_client),
    ROW(none, t_9c691dfd52, at_stream_reserved_remote_note_UNPROCESSED),
    ROW(t_rfc9113_5_1, t_see_Stream_States, at_stream_reserved_remote_recv_HEADERS_client),
    ROW(t_rfc9113_5_1_07, t_298b617abf, at_stream_reserved_remote_recv_DATA_client),
    ROW(t_rfc9113_5_1_07, t_298b617abf, at_stream_reserved_remote_recv_PRIORITY_client),
    ROW(t_rfc7838_4_rfc9113_5_5_02, t_see_The_ALTSVC_HTTP_2_Frame, at_stream_reserved_remote_recv_ALTSVC_client),
    ROW(t_rfc9113_6_3_02, t_b40ad089b6, at_stream_reserved_remote_recv_PRIORITY_SIZE_client),
    ROW(t_rfc9113_5_1, t_see_Stream_States, at_stream_reserved_remote_recv_RST_STREAM_client),
    ROW(none, t_c4076e374a, at_stream_reserved_remote_recv_END_STREAM_client),
    ROW(t_rfc9218_7_1, t_see_HTTP_2_PRIORITY_UPDATE_Frame, at_stream_reserved_remote_send_PRIORITIZED_client),
    ROW(t_rfc9113_5_1, t_see_Stream_States, at_stream_reserved_remote_send_RST_STREAM_client),
    ROW(t_rfc9113_5_1_06, t_f35148412c, at_stream_reserved_remote_send_WINDOW_UPDATE_client),
    ROW(t_rfc9113_5_1_06, t_f35148412c, at_stream_reserved_remote_send_HEADERS_client),
    ROW(none, t_c4076e374a, at_stream_reserved_remote_send_END_STREAM_client),
    ROW(none, t_a_client_promises_nothing, at_stream_reserved_remote_recv_HEADERS_server),
    ROW(none, t_a_client_promises_nothing, at_stream_reserved_remote_send_HEADERS_server),
    ROW(t_rfc9113_5_1_rfc9113_6_9_04, t_see_Stream_States, at_stream_active_recv_WINDOW_UPDATE),
    ROW(t_rfc9113_5_1, t_see_Stream_States, at_stream_active_recv_PRIORITY),
    ROW(t_rfc7838_4, t_see_The_ALTSVC_HTTP_2_Frame, at_stream_active_recv_ALTSVC_client),
    ROW(t_rfc9113_5_1_rfc9113_6_4_01, t_see_Stream_States, at_stream_active_recv_RST_STREAM),
    ROW(t_rfc9113_5_5_rfc9113_5_5_02, t_a738248f07, at_stream_active_send_EXTENSION),
    ROW(t_rfc9113_6_8_rfc9113_8_7_01, t_e379b2eea2, at_stream_active_note_UNPROCESSED_client),
    ROW(t_rfc9113_6_8, t_e6e9276c7b, at_stream_active_note_UNPROCESSED_server),
    ROW(t_rfc9113_6_8_rfc9113_8_7_03, t_4fab9f52fd, at_stream_active_note_DISOWNED_client),
    ROW(none, t_a_client_answers_no_promise, at_stream_active_note_DISOWNED_server),
    ROW(t_rfc9113_5_1, t_027d9345ab, at_stream_unended_recv_HEADERS),
    ROW(t_rfc9113_6_3_02, t_b40ad089b6, at_stream_unended_recv_PRIORITY_SIZE),
    ROW(t_rfc9113_6_6_11, t_cebd5ade1f, at_stream_unended_recv_PUSH_PROMISE_client),
    ROW(none, t_98eaaacd8c, at_stream_unended_recv_PUSH_PROMISE_server),
    ROW(t_rfc9113_6_9_1_04, t_c26c3a2933, at_stream_unended_recv_WINDOW_OVERFLOW),
    ROW(t_rfc9113_6_9, t_see_WINDOW_UPDATE, at_stream_unended_send_WINDOW_UPDATE),
    ROW(t_rfc9113_5_1_rfc9113_5_4_2_01, t_see_Stream_States, at_stream_open_send_RST_STREAM),
    ROW(t_rfc9218_7_1, t_see_HTTP_2_PRIORITY_UPDATE_Frame, at_stream_open_recv_PRIORITIZED_server),
    ROW(t_rfc9218_7_1, t_see_HTTP_2_PRIORITY_UPDATE_Frame, at_stream_open_send_PRIORITIZED_client),
    ROW(t_rfc9113_5_1, t_see_Stream_States, at_stream_open_recv_END_STREAM),
    ROW(t_rfc9113_5_1, t_027d9345ab, at_stream_open_send_HEADERS),
    ROW(t_rfc9113_5_1, t_see_Stream_States, at_stream_open_send_END_STREAM),
    ROW(t_rfc9113_8_4_1_06, t_5c73823b8d, at_stream_open_send_PUSH_PROMISE_server),
    ROW(t_rfc9113_8_4_1_05, t_A_client_does_not_send_PUSH_PROMISE, at_stream_open_send_PUSH_PROMISE_client),
    ROW(t_rfc9113_5_1_rfc9113_5_4_2_01, t_see_Stream_States, at_stream_half_closed_local_send_RST_STREAM),
    ROW(t_rfc9113_5_1_rfc9113_8_1, t_bdd59e617d, at_stream_half_closed_local_send_RST_STREAM_NO_ERROR),
    ROW(t_rfc9218_7_1, t_82a81ce40c, at_stream_half_closed_local_recv_PRIORITIZED_server),
    ROW(t_rfc9218_7_1, t_see_HTTP_2_PRIORITY_UPDATE_Frame, at_stream_half_closed_local_send_PRIORITIZED_client),
    ROW(t_rfc9113_5_1, t_see_Stream_States, at_stream_half_closed_local_recv_END_STREAM),
    ROW(t_rfc9113_5_1, t_nothing_of_ours_follows_our_END_STREAM, at_stream_half_closed_local_send_HEADERS),
    ROW(none, t_c4076e374a, at_stream_half_closed_local_send_END_STREAM),
    ROW(t_rfc9113_5_1_08_rfc9113_5_4_1_03, t_141e185de3, at_stream_half_closed_remote_recv_HEADERS),
    ROW(t_a8d89fd181, t_13fbb407f1, at_stream_half_closed_remote_recv_DATA),
    ROW(t_rfc9218_7_1, t_see_HTTP_2_PRIORITY_UPDATE_Frame, at_stream_half_closed_remote_recv_PRIORITIZED_server),
    ROW(t_rfc9218_7_1, t_8492095a24, at_stream_half_closed_remote_send_PRIORITIZED_client),
    ROW(t_rfc9113_6_6_11, t_cebd5ade1f, at_stream_half_closed_remote_recv_PUSH_PROMISE_client),
    ROW(none, t_98eaaacd8c, at_stream_half_closed_remote_recv_PUSH_PROMISE_server),
    ROW(t_rfc9113_6_3_02_rfc9113_5_4_1_03, t_8147be4861, at_stream_half_closed_remote_recv_PRIORITY_SIZE),
    ROW(t_rfc9113_6_9_1_04_rfc9113_5_4_1_03, t_b05a6f37d5, at_stream_half_closed_remote_recv_WINDOW_OVERFLOW),
    ROW(none, t_c4076e374a, at_stream_half_closed_remote_recv_END_STREAM),
    ROW(t_rfc9113_5_1, t_027d9345ab, at_stream_half_closed_remote_send_HEADERS),
    ROW(t_rfc9113_5_1, t_see_Stream_States, at_stream_half_closed_remote_send_END_STREAM),
    ROW(t_rfc9113_5_1, t_6a17f6e09a, at_stream_half_closed_remote_send_RST_STREAM),
    ROW(t_rfc9113_8_4_1_06, t_5c73823b8d, at_stream_half_closed_remote_send_PUSH_PROMISE_server),
    ROW(t_rfc9113_8_4_1_05, t_A_client_does_not_send_PUSH_PROMISE, at_stream_half_closed_remote_send_PUSH_PROMISE_client),
    ROW(t_rfc9113_5_1, t_0d38c7d081, at_stream_half_closed_remote_send_WINDOW_UPDATE),
    ROW(t_rfc9113_6_9_04_rfc9113_5_1, t_8b3f8fd0a4, at_stream_ended_recv_WINDOW_UPDATE),
    ROW(none, t_a_closed_stream_has_no_window, at_stream_ended_recv_WINDOW_OVERFLOW),
    ROW(t_rfc9218_7_1, t_82a81ce40c, at_stream_ended_recv_PRIORITIZED_server),
    ROW(t_rfc9218_7_1, t_8492095a24, at_stream_ended_send_PRIORITIZED_client),
    ROW(t_rfc9113_5_5_02_rfc7838_4, t_c302f2446b, at_stream_ended_recv_ALTSVC_client),
    ROW(t_rfc9113_5_1_09, t_46f051a877, at_stream_ended_send_HEADERS),
    ROW(t_rfc9113_5_1_1_rfc9113_6_6_10, t_0a3f11a8ff, at_stream_ended_send_PROMISED_server),
    ROW(none, t_237c4f6c2c, at_stream_ended_send_PROMISED_client),
    ROW(none, t_c4076e374a, at_stream_ended_send_END_STREAM),
    ROW(none, t_the_stream_is_closed_already, at_stream_ended_note_UNPROCESSED),
    ROW(t_rfc9113_5_1_11_rfc9113_5_4_2_01, t_b21b32d2b7, at_stream_closed_grace_recv_HEADERS),
    ROW(t_rfc9113_5_1_11_rfc9113_5_4_2_01, t_b21b32d2b7, at_stream_closed_grace_recv_DATA),
    ROW(t_rfc9113_6_6_12, t_6405ecaf4f, at_stream_closed_grace_recv_PUSH_PROMISE_client),
    ROW(none, t_98eaaacd8c, at_stream_closed_grace_recv_PUSH_PROMISE_server),
    ROW(t_rfc9113_5_1_11, t_b21b32d2b7, at_stream_closed_grace_recv_PRIORITY),
    ROW(t_rfc9113_5_1, t_see_Stream_States, at_stream_closed_grace_recv_RST_STREAM),
    ROW(t_rfc9113_5_1, t_see_Stream_States, at_stream_closed_grace_recv_END_STREAM),
    ROW(t_rfc9113_5_1, t_see_Stream_States, at_stream_settled_recv_PRIORITY),
    ROW(t_rfc9113_6_3_02_rfc9113_5_4_1_03, t_52b801efda, at_stream_settled_recv_PRIORITY_SIZE),
    ROW(t_rfc9113_6_6_11, t_cebd5ade1f, at_stream_settled_recv_PUSH_PROMISE_client),
    ROW(none, t_98eaaacd8c, at_stream_settled_recv_PUSH_PROMISE_server),
    ROW(t_rfc9113_5_1, t_see_Stream_States, at_stream_settled_recv_RST_STREAM),
    ROW(none, t_c4076e374a, at_stream_settled_recv_END_STREAM),
    ROW(t_rfc9113_5_1_10, t_1026bc2a58, at_stream_closed_strict_recv_HEADERS),
    ROW(t_rfc9113_5_1_10_rfc9113_6_1_06, t_48ce6875c4, at_stream_closed_strict_recv_DATA),
    ROW(t_rfc9113_5_1_1_03, t_bb5c86f369, at_stream_closed_forgotten_recv_HEADERS),
    ROW(t_rfc9113_5_1_10_rfc9113_6_1_06, t_48ce6875c4, at_stream_closed_forgotten_recv_DATA),
    ROW(t_rfc9113_3_4_rfc9113_6_5_3, t_see_HTTP_2_Connection_Preface, at_peer_settings_assumed_recv_SETTINGS),
    ROW(t_rfc9113_6_5_3, t_see_Settings_Synchronization, at_peer_settings_known_recv_SETTINGS),
    ROW(t_rfc9113_6_8_07, t_8c79660ebf, at_shutdown_none_send_SHUTDOWN_server),
    ROW(t_rfc9113_6_8_03, t_b5be8b54ba, at_shutdown_none_send_SHUTDOWN_client),
    ROW(t_rfc9113_6_8, t_see_GOAWAY, at_shutdown_none_send_GOAWAY),
    ROW(t_rfc9113_6_8, t_see_GOAWAY, at_shutdown_none_send_GOAWAY_AHEAD),
    ROW(t_rfc9113_6_8_07, t_8c79660ebf, at_shutdown_ahead_send_SHUTDOWN_server),
    ROW(t_rfc9113_6_8_05, t_GOAWAY_may_be_sent_again, at_shutdown_ahead_send_SHUTDOWN_client),
    ROW(t_rfc9113_6_8_05, t_GOAWAY_may_be_sent_again, at_shutdown_ahead_send_GOAWAY),
    ROW(t_rfc9113_6_8_05, t_GOAWAY_may_be_sent_again, at_shutdown_ahead_send_GOAWAY_AHEAD),
    ROW(t_rfc9113_6_8_07, t_the_end_is_announced_already, at_shutdown_announcing_send_SHUTDOWN_server),
    ROW(none, t_a_client_names_the_last_stream_at_once, at_shutdown_announcing_send_SHUTDOWN_client),
    ROW(none, t_a_client_names_the_last_stream_at_once, at_shutdown_announcing_recv_MARKER_client),
    ROW(t_rfc9113_6_8_05, t_GOAWAY_may_be_sent_again, at_shutdown_announced_send_GOAWAY_AHEAD_server),
    ROW(t_rfc9113_6_8_05, t_GOAWAY_may_be_sent_again, at_shutdown_announced_send_GOAWAY_server),
    ROW(t_rfc9113_6_8_08, t_5e0c22f707, at_shutdown_announced_recv_MARKER_server),
    ROW(none, t_4f6fad6606, at_shutdown_named_early_send_GOAWAY_AHEAD_server),
    ROW(t_rfc9113_6_8_05, t_GOAWAY_may_be_sent_again, at_shutdown_named_early_send_GOAWAY_server),
    ROW(t_rfc9113_6_7_05, t_a42891bc85, at_shutdown_named_early_recv_MARKER_server),
    ROW(none, t_4f6fad6606, at_shutdown_named_send_GOAWAY_AHEAD),
    ROW(t_rfc9113_6_8_05, t_the_last_stream_is_named_already, at_shutdown_named_send_SHUTDOWN),
    ROW(t_rfc9113_6_8_05, t_GOAWAY_may_be_sent_again, at_shutdown_named_send_GOAWAY),
    ROW(t_rfc9113_6_7_05, t_2e45d621c4, at_shutdown_unmarked_recv_MARKER),
    ROW(t_rfc9113_5_1_rfc9113_6_7, t_see_Stream_States, at_grace_none_send_MARKER),
    ROW(t_rfc9113_5_1_rfc9113_6_7, t_see_Stream_States, at_grace_one_send_MARKER),
    ROW(t_rfc9113_5_1_11, t_2c4c623686, at_grace_two_send_MARKER),
    ROW(t_rfc9113_5_1_11, t_af4a75c9a1, at_grace_waiting_send_MARKER),
    ROW(t_rfc9113_6_7_05, t_a42891bc85, at_grace_first_recv_MARKER),
    ROW(t_rfc9113_6_7_05, t_a42891bc85, at_grace_second_recv_MARKER),
    ROW(t_rfc9113_6_7_05, t_2e45d621c4, at_grace_resting_recv_MARKER),
    ROW(t_rfc9113_6_7, t_see_PING, at_pings_none_send_PING),
    ROW(t_rfc9113_6_7_05_rfc9113_10_5_02, t_053b58a3ca, at_pings_none_recv_ACK),
    ROW(none, t_none_is_to_come, at_pings_none_recv_LAST_ACK),
    ROW(t_rfc9113_6_7, t_see_PING, at_pings_waiting_send_PING),
    ROW(t_rfc9113_6_7_05, t_a42891bc85, at_pings_waiting_recv_ACK),
    ROW(t_rfc9113_6_7_05, t_a42891bc85, at_pings_waiting_recv_LAST_ACK),
    ROW(t_rfc9113_6_7, t_see_PING, at_keepalive_none_send_PING),
    ROW(t_rfc9113_6_7_05, t_2e45d621c4, at_keepalive_none_recv_MARKER),
    ROW(t_rfc9113_6_7, t_the_one_that_is_under_way_will_tell, at_keepalive_waiting_send_PING),
    ROW(t_rfc9113_6_7_05, t_a42891bc85, at_keepalive_waiting_recv_MARKER),
    ROW(t_rfc9113_4_3_01, t_84c14ea27c, at_check_CALL_REENTERED),
    ROW(t_rfc9113_5_4_1_02, t_035d54a46d, at_check_CALL_ENDED),
    ROW(t_rfc9113_5_4_1_02, t_ac3cd2a135, at_check_CALL_ENDED_NO_MEMORY),
    ROW(t_rfc9113_10_5, t_644266a4c9, at_check_CALL_NO_MEMORY),
    ROW(t_rfc9113_10_5_02, t_d95aff8b9c, at_check_CALL_OUTPUT_FULL),
    ROW(t_rfc9113_4_1_03, t_2805b2c4d1, at_check_CALL_FLAGS),
    ROW(t_rfc9113_5_1_1, t_734e331799, at_check_CALL_STREAM_ID),
    ROW(t_rfc9113_5_1_1, t_5fcbd0fa53, at_check_CALL_NO_STREAM_ID),
    ROW(t_rfc9113_5_1, t_783e6abbcd, at_check_CALL_NO_STREAM),
    ROW(t_rfc9113_6_9, t_24449c7488, at_check_CALL_CLOSED),
    ROW(t_rfc9113_5_1, t_861f69338d, at_check_CALL_NOT_CLOSED),
    ROW(t_rfc9113_5_1_2_01, t_f044f07799, at_check_CALL_STREAM_LIMIT),
    ROW(t_rfc9113_10_5_1, t_34588384eb, at_check_CALL_SECTION_SIZE),
    ROW(t_rfc9113_6_6_06, t_eb309b5083, at_check_CALL_PROMISE_ON_OURS),
    ROW(t_rfc9113_6_6_08, t_df1d494f90, at_check_CALL_PUSH_DISABLED),
    ROW(t_rfc9113_6_7, t_95651d2945, at_check_CALL_PING_OPAQUE),
    ROW(t_rfc9113_6_9_03, t_591895a307, at_check_CALL_INCREMENT_ZERO),
    ROW(t_rfc9113_6_9_1_03, t_5412eebaad, at_check_CALL_WINDOW_RANGE),
    ROW(t_rfc9113_6_9_2_03, t_7f520102eb, at_check_CALL_INITIAL_WINDOW),
    ROW(t_rfc9113_6_9_1, t_84b4a8d03a, at_check_CALL_ACKNOWLEDGED_MORE),
    ROW(t_rfc9113_6_8_06, t_b99c1a2359, at_check_CALL_GOAWAY_RAISED),
    ROW(t_rfc9113_6_8, t_09df13530a, at_check_CALL_GOAWAY_BELOW),
    ROW(t_rfc9113_4_3, t_b9059f72f1, at_check_CALL_NOT_ENDED),
    ROW(t_rfc9113_5_5, t_32ad8bf106, at_check_CALL_FRAME_TYPE),
    ROW(t_rfc9113_4_1_01, t_ad8482674b, at_check_CALL_FRAME_LENGTH),
    ROW(t_rfc9113_6_8, t_3f4d4c3a42, at_check_CALL_DEBUG_LENGTH),
    ROW(t_rfc9113_4_1, t_0a0462d78b, at_check_CALL_FIELD_RANGE),
    ROW(t_rfc7838_4_04, t_on_stream_0_ALTSVC_names_an_origin, at_check_CALL_ALTSVC_NO_ORIGIN),
    ROW(t_rfc7838_4_05, t_408867dba8, at_check_CALL_ALTSVC_TWO_ORIGINS),
    ROW(t_rfc9218_7_1_04, t_80c942ad41, at_check_CALL_PRIORITIZED_LIMIT),
    ROW(t_rfc8336_2_2_06, t_95e318ba25, at_check_CALL_ORIGIN_FORM),
    ROW(t_rfc9113_4_1, t_a_length_was_given_and_no_octets, at_check_CALL_OCTETS_MISSING),
    ROW(t_rfc9113_6_5_2_13, t_the_library_does_not_know_the_setting, at_check_CALL_SETTING_UNKNOWN),
    ROW(t_rfc9113_8_1, t_8e14d44fcf, at_check_CALL_BODY_ENDED),
    ROW(t_rfc9113_10_5_02, t_d4fed3e86f, at_check_CALL_BODY_FULL),
    ROW(t_rfc9113_10_5_02, t_b518c3ed00, at_check_CALL_BODY_SIZE),
    ROW(t_rfc9218_4_1, t_an_urgency_is_0_to_7, at_check_CALL_URGENCY),
    ROW(t_rfc9113_4_1_03, t_032efc071a, at_check_CALL_OPTION),
    ROW(t_rfc7540_5_3_1, t_a_stream_cannot_depend_on_itself, at_check_CALL_SELF_DEPENDENCY),
    ROW(t_rfc9113_6_1, t_140b1aa25e, at_check_CALL_PADDED_REFERENCE),
    ROW(t_rfc9113_6_9_1_01, t_a1187425b5, at_check_CALL_FRAME_WINDOW),
    ROW(t_rfc9113_5_1_2_02_rfc9113_5_1_2, t_648adc7277, at_check_LIMIT_CONCURRENT_STREAMS),
    ROW(t_rfc9113_10_5_02_rfc9113_5_1_2_02, t_08d71ff0e0, at_check_LIMIT_HELD_STREAMS),
    ROW(t_rfc9113_10_5_03_rfc9113_10_5_02, t_a1e409fd35, at_check_LIMIT_REFUSED_STREAMS),
    ROW(t_rfc9113_10_5_03_rfc9113_10_5_02, t_afaa13731c, at_check_LIMIT_RESETS),
    ROW(t_rfc9113_10_5_03_rfc9113_10_5_02, t_010993bb10, at_check_LIMIT_GLITCHES),
    ROW(t_rfc9113_10_5_03_rfc9113_10_5_02, t_2e0a831ff7, at_check_LIMIT_DATA_OVERHEAD),
    ROW(t_rfc9113_10_5_03_rfc9113_10_5, t_717742adbd, at_check_LIMIT_DATA_EMPTY),
    ROW(t_rfc9113_10_5_03_rfc9113_10_5_02, t_3f10aabc1b, at_check_LIMIT_WINDOW_UPDATES),
    ROW(t_rfc9113_10_5_03_rfc9113_10_5_02, t_14ce8e51e1, at_check_LIMIT_CONTROL_QUEUE),
    ROW(t_rfc9113_10_5_1_02_rfc9113_10_5_1, t_32eb2466d9, at_check_LIMIT_LIST_OCTETS_HARD),
    ROW(t_rfc9113_10_5_1_02_rfc9113_10_5_02, t_acb1d4e258, at_check_LIMIT_LIST_FIELDS_HARD),
    ROW(t_rfc9113_10_5_1_02_rfc9113_8_2_3, t_38b9d65d64, at_check_LIMIT_LIST_CRUMBS_HARD),
    ROW(t_rfc9113_10_5_03_rfc9113_6_10, t_6762bd074e, at_check_LIMIT_BLOCK_CONTINUATIONS),
    ROW(t_rfc9113_10_5_03_rfc9113_6_10, t_d40d0de864, at_check_LIMIT_BLOCK_SHORT_FRAGMENTS),
    ROW(t_rfc7541_4_2_rfc7541_7_4, t_e4a6e6cfef, at_check_LIMIT_SIZE_UPDATES),
    ROW(t_rfc9113_10_5_03_rfc9113_6_5, t_12cf6adc30, at_check_LIMIT_SETTINGS_ENTRIES),
    ROW(t_rfc9113_10_5_03_rfc9113_10_5_02, t_39a5cf0e06, at_check_LIMIT_GOODPUT),
    ROW(t_rfc9113_10_5_02_rfc9113_8_1_01, t_003101630c, at_check_LIMIT_INFORMATIONAL),
    ROW(t_rfc9113_10_5_03_rfc9113_8_4, t_0787adcbfb, at_check_LIMIT_REFUSED_PROMISES),
    ROW(t_rfc9113_6_5_2_03, t_59304a382b, at_check_SETTINGS_ENABLE_PUSH_RANGE),
    ROW(t_rfc9113_6_5_2_06_rfc9113_6_5_2_04, t_e813df8c7d, at_check_SETTINGS_ENABLE_PUSH_ROLE),
    ROW(t_rfc9113_6_5_2_09, t_a638a8033f, at_check_SETTINGS_INITIAL_WINDOW_SIZE_RANGE),
    ROW(t_rfc9113_6_5_2_11_rfc9113_6_5_2_10, t_6a5648b821, at_check_SETTINGS_MAX_FRAME_SIZE_RANGE),
    ROW(t_rfc8441_3_01, t_ENABLE_CONNECT_PROTOCOL_is_0_or_1, at_check_SETTINGS_ENABLE_CONNECT_PROTOCOL_RANGE),
    ROW(t_rfc8441_3_03, t_335750f724, at_check_SETTINGS_ENABLE_CONNECT_PROTOCOL_CHANGE),
    ROW(t_rfc9218_2_1_02, t_d9f4f5e668, at_check_SETTINGS_NO_RFC7540_PRIORITIES_RANGE),
    ROW(t_rfc9218_2_1_05_rfc9218_2_1_04, t_bdf9fba7e8, at_check_SETTINGS_NO_RFC7540_PRIORITIES_CHANGE),
    ROW(t_rfc9113_8_2_1_07_rfc9110_5_1, t_a_field_name_is_empty, at_check_FIELD_NAME_EMPTY),
    ROW(t_rfc9113_8_2_1_03_rfc9113_8_2_1_04, t_cde68fdfd4, at_check_FIELD_NAME_OCTETS),
    ROW(t_rfc9113_8_2_1_05_rfc9113_8_2_1_01, t_a_field_value_has_a_control_character, at_check_FIELD_VALUE_OCTETS),
    ROW(t_rfc9113_8_2_1_06, t_111fddc8c2, at_check_FIELD_VALUE_EDGE),
    ROW(t_rfc9113_8_2_2_02, t_a_field_belongs_to_HTTP_1_1_connections, at_check_FIELD_CONNECTION_SPECIFIC),
    ROW(t_rfc9113_8_2_2_03, t_0056218bc9, at_check_FIELD_TE),
    ROW(t_rfc9110_6_5_1_rfc9113_8_1_1_03, t_5514d4b871, at_check_FIELD_NOT_IN_TRAILERS),
    ROW(t_rfc9113_8_3_04, t_no_such_pseudo_header_field, at_check_FIELD_PSEUDO_UNKNOWN),
    ROW(t_rfc9113_8_3_08_rfc9113_8_3_07, t_a_pseudo_header_field_came_twice, at_check_FIELD_PSEUDO_REPEATED),
    ROW(t_rfc9113_8_3_06_rfc9113_8_3_05, t_e4a130b724, at_check_FIELD_PSEUDO_AFTER_FIELD),
    ROW(t_rfc9113_8_3_02_rfc9113_8_3_04, t_e3bc191e4f, at_check_FIELD_PSEUDO_NOT_HERE),
    ROW(t_rfc9113_8_1_04_rfc9113_8_3_03, t_trailers_have_no_pseudo_header_fields, at_check_FIELD_PSEUDO_IN_TRAILERS),
    ROW(t_rfc9113_8_3_1_12_rfc9113_8_1_1_03, t_a_request_lacks_a_pseudo_header_field, at_check_FIELD_PSEUDO_MISSING),
    ROW(t_rfc9113_8_3_2_01_rfc9113_8_1_1_03, t_2d85cc86a0, at_check_FIELD_STATUS_MISSING),
    ROW(t_rfc9113_8_4_1_03_rfc9113_8_3_1_12, t_85c3c84297, at_check_FIELD_PROMISED_INCOMPLETE),
    ROW(t_rfc9113_8_3_1_12, t_the_method_is_no_token, at_check_FIELD_METHOD_OCTETS),
    ROW(t_rfc9113_8_3_1_12, t_the_scheme_is_no_URI_scheme, at_check_FIELD_SCHEME_OCTETS),
    ROW(t_rfc9113_8_3_1_12, t_aa4cb982df, at_check_FIELD_PATH_OCTETS),
    ROW(t_rfc9113_8_3_1_10_rfc9113_8_3_1_11, t_b2f17546e7, at_check_FIELD_PATH_FORM),
    ROW(t_rfc9113_8_3_1_09, t_98ce77e27c, at_check_FIELD_AUTHORITY_OCTETS),
    ROW(t_rfc9113_8_3_1_02_rfc9113_8_3_04, t_the_authority_is_empty, at_check_FIELD_AUTHORITY_EMPTY),
    ROW(t_rfc9113_8_3_1_02_rfc9110_7_2, t_1ad2590391, at_check_FIELD_AUTHORITY_MISSING),
    ROW(t_rfc9110_7_2_rfc9113_8_3_1_04, t_178f35abb1, at_check_FIELD_HOST_OCTETS),
    ROW(t_rfc9113_8_3_1_04, t_4f4ba6ce06, at_check_FIELD_HOST_DIFFERS),
    ROW(t_rfc9110_5_3_rfc9113_8_1_1_03, t_host_came_twice, at_check_FIELD_HOST_REPEATED),
    ROW(t_rfc9113_8_3_04_rfc9113_8_3_2, t_98f227a114, at_check_FIELD_STATUS_SYNTAX),
    ROW(t_rfc9113_8_6_rfc9110_15_2_2, t_5800f24b9f, at_check_FIELD_STATUS_101),
    ROW(t_rfc8441_4_01, t_the_protocol_is_no_token, at_check_FIELD_PROTOCOL_OCTETS),
    ROW(t_rfc8441_3_rfc9113_8_3_04, t_c720998005, at_check_FIELD_PROTOCOL_NOT_ENABLED),
    ROW(t_rfc8441_4_01, t_da964532b5, at_check_FIELD_PROTOCOL_WITHOUT_CONNECT),
    ROW(t_rfc9113_8_5_01_rfc9113_8_1_1_03, t_a0b22ddcae, at_check_FIELD_CONNECT_FORM),
    ROW(t_rfc9110_8_6_rfc9113_8_1_1_03, t_c86fe3a930, at_check_FIELD_CONTENT_LENGTH_SYNTAX),
    ROW(t_rfc9110_8_6_rfc9113_8_1_1_03, t_content_length_came_twice, at_check_FIELD_CONTENT_LENGTH_REPEATED),
    ROW(t_rfc9113_8_1_1_rfc9113_8_1_1_03, t_d7d52c4970, at_check_FIELD_CONTENT_LENGTH_MISMATCH),
    ROW(t_rfc9113_8_4_1_03_rfc9113_8_4_02, t_3bbba55391, at_check_FIELD_PROMISED_METHOD),
    ROW(t_rfc9113_8_4_02, t_a_promised_request_has_no_content, at_check_FIELD_PROMISED_CONTENT),
    ROW(t_rfc9113_4_2_02_rfc9113_5_4_1_03, t_bb355e3ed2, at_check_FRAME_TOO_LARGE),
    ROW(t_rfc9113_6_1_05, t_478dcd1a64, at_check_FRAME_DATA_STREAM_ID),
    ROW(t_rfc9113_4_2_02_rfc9113_5_4_1_03, t_be350aaf69, at_check_FRAME_DATA_LENGTH),
    ROW(t_rfc9113_6_1_07, t_266c17faee, at_check_FRAME_DATA_PADDING),
    ROW(t_rfc9113_6_2_06, t_d5b1ab2f7d, at_check_FRAME_HEADERS_STREAM_ID),
    ROW(t_rfc9113_4_2_03_rfc9113_4_2_02, t_7c6f8da283, at_check_FRAME_HEADERS_LENGTH),
    ROW(t_rfc9113_6_2_07, t_8d60bd8b7d, at_check_FRAME_HEADERS_PADDING),
    ROW(t_rfc9113_5_3_2, t_550540ddae, at_check_FRAME_HEADERS_SELF_DEPENDENCY),
    ROW(t_rfc9113_6_3_01, t_2668fb93cf, at_check_FRAME_PRIORITY_STREAM_ID),
    ROW(t_rfc9113_6_4_04, t_9bb7a79bac, at_check_FRAME_RST_STREAM_STREAM_ID),
    ROW(t_rfc9113_6_4_07, t_703bb85ee4, at_check_FRAME_RST_STREAM_LENGTH),
    ROW(t_rfc9113_6_5_06, t_39a22efb6d, at_check_FRAME_SETTINGS_STREAM_ID),
    ROW(t_rfc9113_6_5_08, t_981c2dcbad, at_check_FRAME_SETTINGS_LENGTH),
    ROW(t_rfc9113_6_5_04, t_cb2462055d, at_check_FRAME_SETTINGS_EMPTY),
    ROW(t_rfc9113_6_6_07, t_13836ef4ec, at_check_FRAME_PUSH_PROMISE_STREAM_ID),
    ROW(t_rfc9113_4_2_03_rfc9113_4_2_02, t_ad34b71a7d, at_check_FRAME_PUSH_PROMISE_LENGTH),
    ROW(t_rfc9113_6_6_14, t_1b0269a732, at_check_FRAME_PUSH_PROMISE_PADDING),
    ROW(t_rfc9113_6_6_13, t_965d17d9df, at_check_FRAME_PUSH_PROMISE_PROMISED_ZERO),
    ROW(t_rfc9113_6_7_06, t_38a3bf81f1, at_check_FRAME_PING_STREAM_ID),
    ROW(t_rfc9113_6_7_07, t_dbf96d1910, at_check_FRAME_PING_LENGTH),
    ROW(t_rfc9113_6_8_04, t_802b0db28e, at_check_FRAME_GOAWAY_STREAM_ID),
    ROW(t_rfc9113_4_2_02_rfc9113_4_2_03, t_beb488b5d5, at_check_FRAME_GOAWAY_LENGTH),
    ROW(t_rfc9113_6_9_06, t_d0b2bf8d16, at_check_FRAME_WINDOW_UPDATE_LENGTH),
    ROW(t_rfc9113_6_9_03_rfc9113_5_4_1_03, t_248108befa, at_check_FRAME_WINDOW_UPDATE_ZERO_INCREMENT),
    ROW(t_rfc9113_4_2_02_rfc7838_4, t_the_origin_is_longer_than_the_payload, at_check_FRAME_ALTSVC_LENGTH),
    ROW(t_rfc7838_4_04, t_f6278c96d4, at_check_FRAME_ALTSVC_NO_ORIGIN),
    ROW(t_rfc7838_4_05, t_f36554c143, at_check_FRAME_ALTSVC_TWO_ORIGINS),
    ROW(t_rfc8336_2_2_01, t_1768b3aab5, at_check_FRAME_ORIGIN_STREAM_ID),
    ROW(t_rfc8336_2_2_03, t_8183f78351, at_check_FRAME_ORIGIN_RESERVED_FLAGS),
    ROW(t_rfc9113_4_2_02_rfc8336_2_1, t_586ec6546b, at_check_FRAME_ORIGIN_LENGTH),
    ROW(t_rfc9218_7_1_02, t_6a94d01e73, at_check_FRAME_PRIORITY_UPDATE_STREAM_ID),
    ROW(t_rfc9113_4_2_02_rfc9113_4_2_03, t_ec13a7c41d, at_check_FRAME_PRIORITY_UPDATE_LENGTH),
    ROW(t_rfc9218_7_1_09, t_f8e09ec9bf, at_check_FRAME_PRIORITY_UPDATE_STREAM_ZERO),
    ROW(t_rfc9113_6_9_1_01, t_7af019dc0f, at_check_FLOW_CONNECTION),
    ROW(t_rfc9113_6_9_1_01_rfc9113_7, t_098c1918e3, at_check_FLOW_STREAM),
    ROW(t_rfc9113_6_9_1_04, t_0f30a35f2f, at_check_FLOW_CONNECTION_OVERFLOW),
    ROW(t_rfc9113_6_9_2_03, t_e12826bf17, at_check_FLOW_INITIAL_WINDOW),
    ROW(t_rfc9113_6_8_rfc9113_8_7_01, t_3317053106, at_check_STREAM_AFTER_GOAWAY),
    ROW(t_rfc9113_6_6_06_rfc9113_8_4_1_06, t_2c5c3d0218, at_check_PROMISE_ON_PUSHED),
    ROW(t_rfc9113_6_6_12_rfc9113_8_4_2, t_d1fe411c75, at_check_PROMISE_CROSSED_RESET),
    ROW(t_rfc9113_8_4_2_rfc9113_6_5_3, t_e4631d7196, at_check_PROMISE_UNWANTED),
    ROW(t_rfc9113_10_5_01_rfc9113_8_4_2, t_as_many_streams_are_reserved_as_we_admit, at_check_PROMISE_BEYOND_LIMIT),
    ROW(t_rfc9113_5_4_1_rfc9113_5_4_06, t_an_allocation_failed, at_check_NO_MEMORY),
    ROW(t_rfc9113_5_4_1_rfc9113_5_4, t_d9b7b748ab, at_check_TRANSPORT_CLOSED),
    ROW(t_rfc7541_6_1_01, t_965aecfa18, at_check_HPACK_INDEX_ZERO),
    ROW(t_rfc7541_2_3_3_01, t_5ae7260c2a, at_check_HPACK_INDEX_RANGE),
    ROW(t_rfc7541_5_1_01, t_a2c02f8b70, at_check_HPACK_INTEGER),
    ROW(t_rfc7541_5_2_03, t_50ee9828f4, at_check_HPACK_HUFFMAN_EOS),
    ROW(t_rfc7541_5_2_01, t_590e46c7dd, at_check_HPACK_HUFFMAN_PADDING_LENGTH),
    ROW(t_rfc7541_5_2_02, t_a7b4420af1, at_check_HPACK_HUFFMAN_PADDING_BITS),
    ROW(t_rfc9113_4_3_03, t_05429ba7fb, at_check_HPACK_TRUNCATED),
    ROW(t_rfc7541_6_3_02, t_d4506731b5, at_check_HPACK_SIZE_UPDATE_LIMIT),
    ROW(t_rfc7541_4_2_02, t_0a3d2eb69f, at_check_HPACK_SIZE_UPDATE_PLACE),
    ROW(t_rfc9113_4_3_1_02, t_3ef4ed7da2, at_check_HPACK_SIZE_UPDATE_MISSING),
    ROW(t_rfc7540_3_2, t_914f5eef43, at_check_CALL_UPGRADE_ROLE),
    ROW(t_rfc7540_3_2_1, t_506f7ccdda, at_check_CALL_UPGRADE_BASE64),
    ROW(t_rfc7540_3_2_1, t_12e1aa667e, at_check_CALL_UPGRADE_LENGTH),
    ROW(t_rfc7540_3_2_1, t_fdb5b98e68, at_check_CALL_UPGRADE_ROOM),
};

/* The row of each cell, by machine, role, state and input. */
static const uint16_t cells[] = {
    /* connection client expect_preface */
    3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 61, 50, 7, 52, 53, 56, 57, 6, 59, 60,
    /* connection client expect_preface_going */
    3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 62, 50, 63, 52, 53, 56, 57, 21, 59, 60,
    /* connection client expect_settings */
    10, 10, 13, 11, 11, 15, 11, 11, 16, 11, 11, 11, 11, 11, 11, 15, 11, 11, 11, 11, 11, 11, 61, 50, 19, 52, 53, 56, 57, 17, 59, 60,
    /* connection client expect_settings_going */
    10, 10, 13, 11, 11, 15, 11, 11, 20, 11, 11, 11, 11, 11, 11, 15, 11, 11, 11, 11, 11, 11, 62, 50, 63, 52, 53, 56, 57, 21, 59, 60,
    /* connection client open */
    10, 10, 22, 23, 23, 40, 24, 23, 23, 23, 27, 28, 23, 26, 39, 38, 25, 23, 30, 31, 34, 35, 61, 50, 41, 52, 53, 56, 57, 37, 59, 60,
    /* connection client goaway_sent */
    10, 10, 22, 23, 23, 43, 24, 23, 23, 23, 27, 28, 23, 26, 42, 38, 25, 23, 30, 31, 34, 35, 62, 50, 63, 52, 53, 56, 57, 37, 59, 60,
    /* connection client goaway_received */
    10, 10, 22, 23, 23, 46, 24, 23, 23, 23, 27, 28, 23, 26, 44, 45, 25, 23, 30, 31, 34, 35, 48, 50, 47, 52, 53, 56, 57, 37, 59, 60,
    /* connection client goaway_both */
    10, 10, 22, 23, 23, 49, 24, 23, 23, 23, 27, 28, 23, 26, 44, 45, 25, 23, 30, 31, 34, 35, 62, 50, 63, 52, 53, 56, 57, 37, 59, 60,
    /* connection client dead */
    64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 65, 65, 65, 66, 66, 67, 68, 69, 70, 71,
    /* connection server expect_preface */
    5, 1, 2, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 61, 50, 7, 51, 54, 55, 58, 6, 59, 60,
    /* connection server expect_preface_going */
    8, 1, 2, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 62, 50, 63, 51, 54, 55, 58, 21, 59, 60,
    /* connection server expect_settings */
    9, 9, 14, 12, 12, 15, 12, 12, 16, 12, 12, 12, 12, 12, 12, 15, 12, 12, 12, 12, 12, 12, 61, 50, 19, 51, 54, 55, 58, 18, 59, 60,
    /* connection server expect_settings_going */
    9, 9, 14, 12, 12, 15, 12, 12, 20, 12, 12, 12, 12, 12, 12, 15, 12, 12, 12, 12, 12, 12, 62, 50, 63, 51, 54, 55, 58, 21, 59, 60,
    /* connection server open */
    9, 9, 22, 23, 23, 40, 24, 23, 23, 23, 29, 29, 23, 26, 39, 38, 25, 23, 30, 32, 33, 36, 61, 50, 41, 51, 54, 55, 58, 37, 59, 60,
    /* connection server goaway_sent */
    9, 9, 22, 23, 23, 43, 24, 23, 23, 23, 29, 29, 23, 26, 42, 38, 25, 23, 30, 32, 33, 36, 62, 50, 63, 51, 54, 55, 58, 37, 59, 60,
    /* connection server goaway_received */
    9, 9, 22, 23, 23, 46, 24, 23, 23, 23, 29, 29, 23, 26, 44, 45, 25, 23, 30, 32, 33, 36, 48, 50, 47, 51, 54, 55, 58, 37, 59, 60,
    /* connection server goaway_both */
    9, 9, 22, 23, 23, 49, 24, 23, 23, 23, 29, 29, 23, 26, 44, 45, 25, 23, 30, 32, 33, 36, 62, 50, 63, 51, 54, 55, 58, 37, 59, 60,
    /* connection server dead */
    64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 65, 65, 65, 66, 66, 67, 68, 69, 70, 71,
    /* header_block client between */
    72, 73, 74, 74, 74, 72,
    /* header_block client inside */
    78, 78, 75, 76, 77, 79,
    /* header_block server between */
    72, 73, 74, 74, 74, 72,
    /* header_block server inside */
    78, 78, 75, 76, 77, 79,
    /* message client waiting */
    80, 81, 83, 84, 85, 87, 87, 89, 106, 93, 93, 94, 95, 97, 99, 99, 101, 107, 103, 104,
    /* message client informational */
    80, 81, 83, 84, 85, 87, 87, 89, 106, 93, 93, 94, 95, 97, 99, 99, 101, 107, 103, 104,
    /* message client content */
    115, 115, 111, 112, 115, 113, 114, 116, 109, 122, 122, 118, 119, 122, 120, 121, 124, 110, 125, 127,
    /* message client tunnel */
    131, 131, 130, 130, 131, 128, 129, 132, 109, 137, 137, 136, 136, 137, 134, 135, 140, 110, 139, 141,
    /* message client done */
    143, 143, 143, 143, 143, 143, 143, 143, 143, 145, 145, 145, 145, 145, 145, 145, 145, 145, 144, 146,
    /* message client absent */
    147, 147, 147, 147, 147, 147, 147, 147, 147, 150, 150, 150, 150, 150, 150, 150, 150, 150, 148, 151,
    /* message server waiting */
    82, 82, 83, 84, 86, 88, 88, 90, 105, 91, 92, 94, 95, 96, 98, 98, 100, 108, 102, 104,
    /* message server informational */
    82, 82, 83, 84, 86, 88, 88, 90, 105, 91, 92, 94, 95, 96, 98, 98, 100, 108, 102, 104,
    /* message server content */
    115, 115, 111, 112, 115, 113, 114, 117, 109, 122, 122, 118, 119, 122, 120, 121, 123, 110, 125, 126,
    /* message server tunnel */
    131, 131, 130, 130, 131, 128, 129, 133, 109, 137, 137, 136, 136, 137, 134, 135, 138, 110, 139, 142,
    /* message server done */
    143, 143, 143, 143, 143, 143, 143, 143, 143, 145, 145, 145, 145, 145, 145, 145, 145, 145, 144, 146,
    /* message server absent */
    147, 147, 147, 147, 147, 147, 147, 147, 147, 150, 150, 150, 150, 150, 150, 150, 150, 150, 149, 151,
    /* settings_sync client synced */
    153, 152,
    /* settings_sync client waiting */
    155, 154,
    /* settings_sync client waiting_more */
    157, 156,
    /* settings_sync server synced */
    153, 152,
    /* settings_sync server waiting */
    155, 154,
    /* settings_sync server waiting_more */
    157, 156,
    /* stream client idle_local */
    180, 164, 168, 169, 165, 166, 181, 167, 170, 158, 159, 171, 172, 185, 173, 174, 174, 175, 188, 184, 178, 162, 173, 173, 176, 177, 177,
    /* stream client idle_remote */
    192, 164, 168, 169, 165, 166, 193, 167, 170, 158, 159, 171, 172, 195, 173, 174, 174, 175, 195, 197, 190, 162, 173, 173, 176, 177, 177,
    /* stream client reserved_local */
    224, 224, 224, 224, 224, 224, 198, 224, 224, 158, 159, 224, 224, 225, 225, 225, 225, 225, 201, 225, 202, 162, 225, 225, 225, 208, 209,
    /* stream client reserved_remote */
    227, 228, 229, 231, 232, 228, 198, 228, 228, 158, 159, 230, 233, 237, 237, 235, 235, 237, 201, 234, 202, 162, 236, 237, 238, 226, 226,
    /* stream client open */
    250, 250, 242, 251, 244, 252, 198, 241, 254, 158, 159, 243, 259, 260, 260, 256, 256, 263, 201, 258, 203, 162, 255, 245, 261, 246, 248,
    /* stream client half_closed_local */
    250, 250, 242, 251, 244, 252, 198, 241, 254, 158, 159, 243, 268, 269, 269, 264, 265, 269, 201, 267, 203, 162, 255, 245, 270, 246, 248,
    /* stream client half_closed_remote */
    271, 272, 242, 277, 244, 275, 198, 241, 278, 158, 159, 243, 279, 280, 280, 282, 282, 284, 201, 274, 206, 162, 285, 245, 281, 246, 248,
    /* stream client closed_grace */
    296, 297, 300, 300, 301, 298, 198, 286, 287, 158, 159, 290, 302, 291, 291, 291, 291, 291, 293, 289, 203, 162, 291, 291, 294, 295, 295,
    /* stream client closed_strict */
    309, 310, 303, 304, 307, 305, 198, 286, 287, 158, 159, 290, 308, 291, 291, 291, 291, 291, 293, 289, 206, 162, 291, 291, 294, 295, 295,
    /* stream client closed_forgotten */
    311, 312, 303, 304, 307, 305, 198, 286, 287, 158, 159, 290, 308, 291, 291, 291, 291, 291, 293, 289, 203, 162, 291, 291, 294, 295, 295,
    /* stream server idle_local */
    180, 164, 168, 169, 165, 166, 182, 167, 170, 158, 183, 161, 172, 186, 173, 174, 174, 175, 187, 160, 179, 163, 173, 173, 176, 177, 177,
    /* stream server idle_remote */
    191, 164, 168, 169, 165, 166, 194, 167, 170, 158, 196, 161, 172, 195, 173, 174, 174, 175, 195, 160, 189, 163, 173, 173, 176, 177, 177,
    /* stream server reserved_local */
    210, 210, 212, 213, 215, 211, 199, 216, 217, 158, 214, 161, 218, 219, 221, 220, 220, 221, 200, 160, 202, 163, 222, 221, 223, 207, 209,
    /* stream server reserved_remote */
    239, 239, 239, 239, 239, 239, 199, 239, 239, 158, 239, 161, 239, 240, 240, 240, 240, 240, 200, 160, 202, 163, 240, 240, 240, 226, 226,
    /* stream server open */
    250, 250, 242, 251, 244, 253, 199, 241, 254, 158, 257, 161, 259, 260, 260, 256, 256, 262, 200, 160, 204, 163, 255, 245, 261, 247, 249,
    /* stream server half_closed_local */
    250, 250, 242, 251, 244, 253, 199, 241, 254, 158, 266, 161, 268, 269, 269, 264, 265, 269, 200, 160, 204, 163, 255, 245, 270, 247, 249,
    /* stream server half_closed_remote */
    271, 272, 242, 277, 244, 276, 199, 241, 278, 158, 273, 161, 279, 280, 280, 282, 282, 283, 200, 160, 205, 163, 285, 245, 281, 247, 249,
    /* stream server closed_grace */
    296, 297, 300, 300, 301, 299, 199, 286, 287, 158, 288, 161, 302, 291, 291, 291, 291, 291, 292, 160, 204, 163, 291, 291, 294, 295, 295,
    /* stream server closed_strict */
    309, 310, 303, 304, 307, 306, 199, 286, 287, 158, 288, 161, 308, 291, 291, 291, 291, 291, 292, 160, 205, 163, 291, 291, 294, 295, 295,
    /* stream server closed_forgotten */
    311, 312, 303, 304, 307, 306, 199, 286, 287, 158, 288, 161, 308, 291, 291, 291, 291, 291, 292, 160, 204, 163, 291, 291, 294, 295, 295,
    /* peer_settings client assumed */
    313,
    /* peer_settings client known */
    314,
    /* peer_settings server assumed */
    313,
    /* peer_settings server known */
    314,
    /* shutdown client none */
    335, 316, 317, 318,
    /* shutdown client ahead */
    335, 320, 321, 322,
    /* shutdown client announced */
    325, 324, 324, 324,
    /* shutdown client named_early */
    325, 324, 324, 324,
    /* shutdown client named */
    335, 333, 334, 332,
    /* shutdown server none */
    335, 315, 317, 318,
    /* shutdown server ahead */
    335, 319, 321, 322,
    /* shutdown server announced */
    328, 323, 327, 326,
    /* shutdown server named_early */
    331, 323, 330, 329,
    /* shutdown server named */
    335, 333, 334, 332,
    /* grace client none */
    342, 336,
    /* grace client first */
    340, 339,
    /* grace client one */
    342, 337,
    /* grace client second */
    341, 339,
    /* grace client two */
    342, 338,
    /* grace server none */
    342, 336,
    /* grace server first */
    340, 339,
    /* grace server one */
    342, 337,
    /* grace server second */
    341, 339,
    /* grace server two */
    342, 338,
    /* pings client none */
    344, 345, 343,
    /* pings client waiting */
    347, 348, 346,
    /* pings server none */
    344, 345, 343,
    /* pings server waiting */
    347, 348, 346,
    /* keepalive client none */
    350, 349,
    /* keepalive client waiting */
    352, 351,
    /* keepalive server none */
    350, 349,
    /* keepalive server waiting */
    352, 351,
};

/* Texts: the states, then the inputs, then the effects of each machine. */
static const uint32_t names[] = {
    /* connection */
    AT(t_expect_preface),
    AT(t_expect_preface_going),
    AT(t_expect_settings),
    AT(t_expect_settings_going),
    AT(t_open),
    AT(t_goaway_sent),
    AT(t_goaway_received),
    AT(t_goaway_both),
    AT(t_dead),
    AT(t_recv_PREFACE),
    AT(t_recv_BAD_PREFACE),
    AT(t_recv_HTTP1),
    AT(t_recv_DATA),
    AT(t_recv_HEADERS),
    AT(t_recv_LATE_STREAM),
    AT(t_recv_PRIORITY),
    AT(t_recv_RST_STREAM),
    AT(t_recv_SETTINGS),
    AT(t_recv_SETTINGS_ACK),
    AT(t_recv_PUSH_PROMISE),
    AT(t_recv_PUSH_DISABLED),
    AT(t_recv_PING),
    AT(t_recv_PING_ACK),
    AT(t_recv_GOAWAY),
    AT(t_recv_GOAWAY_RAISED),
    AT(t_recv_WINDOW_UPDATE),
    AT(t_recv_CONTINUATION),
    AT(t_recv_UNKNOWN),
    AT(t_recv_ALTSVC),
    AT(t_recv_PRIORITY_UPDATE),
    AT(t_recv_ORIGIN),
    AT(t_send_NEW_STREAM),
    AT(t_send_FRAME),
    AT(t_send_GOAWAY),
    AT(t_send_ALTSVC),
    AT(t_send_PRIORITY_UPDATE),
    AT(t_send_ORIGIN),
    AT(t_send_PRIORITY),
    AT(t_send_UPGRADE),
    AT(t_send_CONNECTION_ERROR),
    AT(t_note_TRANSPORT_CLOSED),
    AT(t_none),
    /* header_block */
    AT(t_between),
    AT(t_inside),
    AT(t_recv_WHOLE),
    AT(t_recv_BEGIN),
    AT(t_recv_CONTINUATION),
    AT(t_recv_CONTINUATION_END),
    AT(t_recv_CONTINUATION_ELSEWHERE),
    AT(t_recv_OTHER),
    AT(t_none),
    /* message */
    AT(t_waiting),
    AT(t_informational),
    AT(t_content),
    AT(t_tunnel),
    AT(t_done),
    AT(t_absent),
    AT(t_recv_INFORMATIONAL),
    AT(t_recv_INFORMATIONAL_END),
    AT(t_recv_SECTION),
    AT(t_recv_SECTION_END),
    AT(t_recv_TUNNEL),
    AT(t_recv_DATA),
    AT(t_recv_DATA_END),
    AT(t_recv_PROMISE),
    AT(t_recv_UPGRADE),
    AT(t_send_INFORMATIONAL),
    AT(t_send_INFORMATIONAL_END),
    AT(t_send_SECTION),
    AT(t_send_SECTION_END),
    AT(t_send_TUNNEL),
    AT(t_send_DATA),
    AT(t_send_DATA_END),
    AT(t_send_PROMISE),
    AT(t_send_UPGRADE),
    AT(t_send_EXTENSION),
    AT(t_note_TUNNELLED),
    AT(t_none),
    /* settings_sync */
    AT(t_synced),
    AT(t_waiting),
    AT(t_waiting_more),
    AT(t_recv_SETTINGS_ACK),
    AT(t_send_SETTINGS),
    AT(t_none),
    AT(t_write),
    AT(t_apply),
    AT(t_apply_and_write),
    /* stream */
    AT(t_idle_local),
    AT(t_idle_remote),
    AT(t_reserved_local),
    AT(t_reserved_remote),
    AT(t_open),
    AT(t_half_closed_local),
    AT(t_half_closed_remote),
    AT(t_closed_grace),
    AT(t_closed_strict),
    AT(t_closed_forgotten),
    AT(t_recv_HEADERS),
    AT(t_recv_DATA),
    AT(t_recv_PRIORITY),
    AT(t_recv_PRIORITY_SIZE),
    AT(t_recv_RST_STREAM),
    AT(t_recv_PUSH_PROMISE),
    AT(t_recv_PROMISED),
    AT(t_recv_WINDOW_UPDATE),
    AT(t_recv_WINDOW_OVERFLOW),
    AT(t_recv_UNKNOWN),
    AT(t_recv_PRIORITIZED),
    AT(t_recv_ALTSVC),
    AT(t_recv_END_STREAM),
    AT(t_send_HEADERS),
    AT(t_send_DATA),
    AT(t_send_RST_STREAM),
    AT(t_send_RST_STREAM_NO_ERROR),
    AT(t_send_PUSH_PROMISE),
    AT(t_send_PROMISED),
    AT(t_send_PRIORITIZED),
    AT(t_send_UPGRADE),
    AT(t_send_PRIORITY),
    AT(t_send_WINDOW_UPDATE),
    AT(t_send_EXTENSION),
    AT(t_send_END_STREAM),
    AT(t_note_UNPROCESSED),
    AT(t_note_DISOWNED),
    AT(t_none),
    AT(t_drop),
    AT(t_drop_unless_trailers),
    AT(t_retry),
    /* peer_settings */
    AT(t_assumed),
    AT(t_known),
    AT(t_recv_SETTINGS),
    AT(t_none),
    /* shutdown */
    AT(t_none),
    AT(t_ahead),
    AT(t_announced),
    AT(t_named_early),
    AT(t_named),
    AT(t_recv_MARKER),
    AT(t_send_SHUTDOWN),
    AT(t_send_GOAWAY),
    AT(t_send_GOAWAY_AHEAD),
    AT(t_none),
    AT(t_announce),
    AT(t_name),
    /* grace */
    AT(t_none),
    AT(t_first),
    AT(t_one),
    AT(t_second),
    AT(t_two),
    AT(t_recv_MARKER),
    AT(t_send_MARKER),
    AT(t_none),
    AT(t_ask),
    AT(t_prove),
    /* pings */
    AT(t_none),
    AT(t_waiting),
    AT(t_recv_ACK),
    AT(t_recv_LAST_ACK),
    AT(t_send_PING),
    AT(t_none),
    AT(t_begin),
    AT(t_prove),
    /* keepalive */
    AT(t_none),
    AT(t_waiting),
    AT(t_recv_MARKER),
    AT(t_send_PING),
    AT(t_none),
    AT(t_ask),
    AT(t_measure),
};

static const struct {
    uint32_t name;
    uint32_t states;
    uint32_t inputs;
    uint32_t first_cell;
    uint32_t first_state;
    uint32_t first_input;
    uint32_t effects;
    uint32_t first_effect;
} machines[SW_MACHINE_COUNT] = {
    [SW_MACHINE_CONNECTION] = {
        .name = AT(t_connection),
        .states = SW_CONNECTION_STATE_COUNT,
        .inputs = SW_CONNECTION_INPUT_COUNT,
        .first_cell = 0,
        .first_state = 0,
        .first_input = 9,
        .effects = SW_CONNECTION_EFFECT_COUNT,
        .first_effect = 41,
    },
    [SW_MACHINE_HEADER_BLOCK] = {
        .name = AT(t_header_block),
        .states = SW_HEADER_BLOCK_STATE_COUNT,
        .inputs = SW_HEADER_BLOCK_INPUT_COUNT,
        .first_cell = 576,
        .first_state = 42,
        .first_input = 44,
        .effects = SW_HEADER_BLOCK_EFFECT_COUNT,
        .first_effect = 50,
    },
    [SW_MACHINE_MESSAGE] = {
        .name = AT(t_message),
        .states = SW_MESSAGE_STATE_COUNT,
        .inputs = SW_MESSAGE_INPUT_COUNT,
        .first_cell = 600,
        .first_state = 51,
        .first_input = 57,
        .effects = SW_MESSAGE_EFFECT_COUNT,
        .first_effect = 77,
    },
    [SW_MACHINE_SETTINGS_SYNC] = {
        .name = AT(t_settings_sync),
        .states = SW_SETTINGS_SYNC_STATE_COUNT,
        .inputs = SW_SETTINGS_SYNC_INPUT_COUNT,
        .first_cell = 840,
        .first_state = 78,
        .first_input = 81,
        .effects = SW_SETTINGS_SYNC_EFFECT_COUNT,
        .first_effect = 83,
    },
    [SW_MACHINE_STREAM] = {
        .name = AT(t_stream),
        .states = SW_STREAM_STATE_COUNT,
        .inputs = SW_STREAM_INPUT_COUNT,
        .first_cell = 852,
        .first_state = 87,
        .first_input = 97,
        .effects = SW_STREAM_EFFECT_COUNT,
        .first_effect = 124,
    },
    [SW_MACHINE_PEER_SETTINGS] = {
        .name = AT(t_peer_settings),
        .states = SW_PEER_SETTINGS_STATE_COUNT,
        .inputs = SW_PEER_SETTINGS_INPUT_COUNT,
        .first_cell = 1392,
        .first_state = 128,
        .first_input = 130,
        .effects = SW_PEER_SETTINGS_EFFECT_COUNT,
        .first_effect = 131,
    },
    [SW_MACHINE_SHUTDOWN] = {
        .name = AT(t_shutdown),
        .states = SW_SHUTDOWN_STATE_COUNT,
        .inputs = SW_SHUTDOWN_INPUT_COUNT,
        .first_cell = 1396,
        .first_state = 132,
        .first_input = 137,
        .effects = SW_SHUTDOWN_EFFECT_COUNT,
        .first_effect = 141,
    },
    [SW_MACHINE_GRACE] = {
        .name = AT(t_grace),
        .states = SW_GRACE_STATE_COUNT,
        .inputs = SW_GRACE_INPUT_COUNT,
        .first_cell = 1436,
        .first_state = 144,
        .first_input = 149,
        .effects = SW_GRACE_EFFECT_COUNT,
        .first_effect = 151,
    },
    [SW_MACHINE_PINGS] = {
        .name = AT(t_pings),
        .states = SW_PINGS_STATE_COUNT,
        .inputs = SW_PINGS_INPUT_COUNT,
        .first_cell = 1456,
        .first_state = 154,
        .first_input = 156,
        .effects = SW_PINGS_EFFECT_COUNT,
        .first_effect = 159,
    },
    [SW_MACHINE_KEEPALIVE] = {
        .name = AT(t_keepalive),
        .states = SW_KEEPALIVE_STATE_COUNT,
        .inputs = SW_KEEPALIVE_INPUT_COUNT,
        .first_cell = 1468,
        .first_state = 162,
        .first_input = 164,
        .effects = SW_KEEPALIVE_EFFECT_COUNT,
        .first_effect = 166,
    },
};

static const uint32_t verdicts[] = {
    [SW_VERDICT_GO] = AT(t_go),
    [SW_VERDICT_IGNORE] = AT(t_ignore),
    [SW_VERDICT_DISCARD] = AT(t_discard),
    [SW_VERDICT_STREAM_ERROR] = AT(t_stream_error),
    [SW_VERDICT_CONN_ERROR] = AT(t_conn_error),
    [SW_VERDICT_REFUSE] = AT(t_refuse),
    [SW_VERDICT_NEVER] = AT(t_never),
};

static const uint32_t charges[SW_EFFECT_END - SW_EFFECT_FIRST_CHARGE] = {
    [SW_EFFECT_CHARGE_GLITCHES - SW_EFFECT_FIRST_CHARGE] = AT(t_charge_glitches),
    [SW_EFFECT_CHARGE_LATE_FRAMES - SW_EFFECT_FIRST_CHARGE] = AT(t_charge_late_frames),
    [SW_EFFECT_CHARGE_LATE_FRAMES_UNLESS_EXPLAINED - SW_EFFECT_FIRST_CHARGE] = AT(t_charge_late_frames_unless_explained),
    [SW_EFFECT_CHARGE_RESETS_UNLESS_ANSWERED - SW_EFFECT_FIRST_CHARGE] = AT(t_charge_resets_unless_answered),
    [SW_EFFECT_CHARGE_WINDOW_UPDATES - SW_EFFECT_FIRST_CHARGE] = AT(t_charge_window_updates),
};

static const uint32_t checks[SW_CHECK_COUNT] = {
    [SW_CHECK_NONE] = 0,
    [SW_CHECK_CALL_REENTERED] = AT(t_call_reentered),
    [SW_CHECK_CALL_ENDED] = AT(t_call_ended),
    [SW_CHECK_CALL_ENDED_NO_MEMORY] = AT(t_call_ended_no_memory),
    [SW_CHECK_CALL_NO_MEMORY] = AT(t_call_no_memory),
    [SW_CHECK_CALL_OUTPUT_FULL] = AT(t_call_output_full),
    [SW_CHECK_CALL_FLAGS] = AT(t_call_flags),
    [SW_CHECK_CALL_STREAM_ID] = AT(t_call_stream_id),
    [SW_CHECK_CALL_NO_STREAM_ID] = AT(t_call_no_stream_id),
    [SW_CHECK_CALL_NO_STREAM] = AT(t_call_no_stream),
    [SW_CHECK_CALL_CLOSED] = AT(t_call_closed),
    [SW_CHECK_CALL_NOT_CLOSED] = AT(t_call_not_closed),
    [SW_CHECK_CALL_STREAM_LIMIT] = AT(t_call_stream_limit),
    [SW_CHECK_CALL_SECTION_SIZE] = AT(t_call_section_size),
    [SW_CHECK_CALL_PROMISE_ON_OURS] = AT(t_call_promise_on_ours),
    [SW_CHECK_CALL_PUSH_DISABLED] = AT(t_call_push_disabled),
    [SW_CHECK_CALL_PING_OPAQUE] = AT(t_call_ping_opaque),
    [SW_CHECK_CALL_INCREMENT_ZERO] = AT(t_call_increment_zero),
    [SW_CHECK_CALL_WINDOW_RANGE] = AT(t_call_window_range),
    [SW_CHECK_CALL_INITIAL_WINDOW] = AT(t_call_initial_window),
    [SW_CHECK_CALL_ACKNOWLEDGED_MORE] = AT(t_call_acknowledged_more),
    [SW_CHECK_CALL_GOAWAY_RAISED] = AT(t_call_goaway_raised),
    [SW_CHECK_CALL_GOAWAY_BELOW] = AT(t_call_goaway_below),
    [SW_CHECK_CALL_NOT_ENDED] = AT(t_call_not_ended),
    [SW_CHECK_CALL_FRAME_TYPE] = AT(t_call_frame_type),
    [SW_CHECK_CALL_FRAME_LENGTH] = AT(t_call_frame_length),
    [SW_CHECK_CALL_DEBUG_LENGTH] = AT(t_call_debug_length),
    [SW_CHECK_CALL_FIELD_RANGE] = AT(t_call_field_range),
    [SW_CHECK_CALL_ALTSVC_NO_ORIGIN] = AT(t_call_altsvc_no_origin),
    [SW_CHECK_CALL_ALTSVC_TWO_ORIGINS] = AT(t_call_altsvc_two_origins),
    [SW_CHECK_CALL_PRIORITIZED_LIMIT] = AT(t_call_prioritized_limit),
    [SW_CHECK_CALL_ORIGIN_FORM] = AT(t_call_origin_form),
    [SW_CHECK_CALL_OCTETS_MISSING] = AT(t_call_octets_missing),
    [SW_CHECK_CALL_SETTING_UNKNOWN] = AT(t_call_setting_unknown),
    [SW_CHECK_CALL_BODY_ENDED] = AT(t_call_body_ended),
    [SW_CHECK_CALL_BODY_FULL] = AT(t_call_body_full),
    [SW_CHECK_CALL_BODY_SIZE] = AT(t_call_body_size),
    [SW_CHECK_CALL_URGENCY] = AT(t_call_urgency),
    [SW_CHECK_CALL_OPTION] = AT(t_call_option),
    [SW_CHECK_CALL_SELF_DEPENDENCY] = AT(t_call_self_dependency),
    [SW_CHECK_CALL_PADDED_REFERENCE] = AT(t_call_padded_reference),
    [SW_CHECK_CALL_FRAME_WINDOW] = AT(t_call_frame_window),
    [SW_CHECK_LIMIT_CONCURRENT_STREAMS] = AT(t_limit_concurrent_streams),
    [SW_CHECK_LIMIT_HELD_STREAMS] = AT(t_limit_held_streams),
    [SW_CHECK_LIMIT_REFUSED_STREAMS] = AT(t_limit_refused_streams),
    [SW_CHECK_LIMIT_RESETS] = AT(t_limit_resets),
    [SW_CHECK_LIMIT_GLITCHES] = AT(t_limit_glitches),
    [SW_CHECK_LIMIT_DATA_OVERHEAD] = AT(t_limit_data_overhead),
    [SW_CHECK_LIMIT_DATA_EMPTY] = AT(t_limit_data_empty),
    [SW_CHECK_LIMIT_WINDOW_UPDATES] = AT(t_limit_window_updates),
    [SW_CHECK_LIMIT_CONTROL_QUEUE] = AT(t_limit_control_queue),
    [SW_CHECK_LIMIT_LIST_OCTETS_HARD] = AT(t_limit_list_octets_hard),
    [SW_CHECK_LIMIT_LIST_FIELDS_HARD] = AT(t_limit_list_fields_hard),
    [SW_CHECK_LIMIT_LIST_CRUMBS_HARD] = AT(t_limit_list_crumbs_hard),
    [SW_CHECK_LIMIT_BLOCK_CONTINUATIONS] = AT(t_limit_block_continuations),
    [SW_CHECK_LIMIT_BLOCK_SHORT_FRAGMENTS] = AT(t_limit_block_short_fragments),
    [SW_CHECK_LIMIT_SIZE_UPDATES] = AT(t_limit_size_updates),
    [SW_CHECK_LIMIT_SETTINGS_ENTRIES] = AT(t_limit_settings_entries),
    [SW_CHECK_LIMIT_GOODPUT] = AT(t_limit_goodput),
    [SW_CHECK_LIMIT_INFORMATIONAL] = AT(t_limit_informational),
    [SW_CHECK_LIMIT_REFUSED_PROMISES] = AT(t_limit_refused_promises),
    [SW_CHECK_SETTINGS_ENABLE_PUSH_RANGE] = AT(t_settings_enable_push_range),
    [SW_CHECK_SETTINGS_ENABLE_PUSH_ROLE] = AT(t_settings_enable_push_role),
    [SW_CHECK_SETTINGS_INITIAL_WINDOW_SIZE_RANGE] = AT(t_settings_initial_window_size_range),
    [SW_CHECK_SETTINGS_MAX_FRAME_SIZE_RANGE] = AT(t_settings_max_frame_size_range),
    [SW_CHECK_SETTINGS_ENABLE_CONNECT_PROTOCOL_RANGE] = AT(t_settings_enable_connect_protocol_range),
    [SW_CHECK_SETTINGS_ENABLE_CONNECT_PROTOCOL_CHANGE] = AT(t_settings_enable_connect_protocol_change),
    [SW_CHECK_SETTINGS_NO_RFC7540_PRIORITIES_RANGE] = AT(t_settings_no_rfc7540_priorities_range),
    [SW_CHECK_SETTINGS_NO_RFC7540_PRIORITIES_CHANGE] = AT(t_settings_no_rfc7540_priorities_change),
    [SW_CHECK_FIELD_NAME_EMPTY] = AT(t_field_name_empty),
    [SW_CHECK_FIELD_NAME_OCTETS] = AT(t_field_name_octets),
    [SW_CHECK_FIELD_VALUE_OCTETS] = AT(t_field_value_octets),
    [SW_CHECK_FIELD_VALUE_EDGE] = AT(t_field_value_edge),
    [SW_CHECK_FIELD_CONNECTION_SPECIFIC] = AT(t_field_connection_specific),
    [SW_CHECK_FIELD_TE] = AT(t_field_te),
    [SW_CHECK_FIELD_NOT_IN_TRAILERS] = AT(t_field_not_in_trailers),
    [SW_CHECK_FIELD_PSEUDO_UNKNOWN] = AT(t_field_pseudo_unknown),
    [SW_CHECK_FIELD_PSEUDO_REPEATED] = AT(t_field_pseudo_repeated),
    [SW_CHECK_FIELD_PSEUDO_AFTER_FIELD] = AT(t_field_pseudo_after_field),
    [SW_CHECK_FIELD_PSEUDO_NOT_HERE] = AT(t_field_pseudo_not_here),
    [SW_CHECK_FIELD_PSEUDO_IN_TRAILERS] = AT(t_field_pseudo_in_trailers),
    [SW_CHECK_FIELD_PSEUDO_MISSING] = AT(t_field_pseudo_missing),
    [SW_CHECK_FIELD_STATUS_MISSING] = AT(t_field_status_missing),
    [SW_CHECK_FIELD_PROMISED_INCOMPLETE] = AT(t_field_promised_incomplete),
    [SW_CHECK_FIELD_METHOD_OCTETS] = AT(t_field_method_octets),
    [SW_CHECK_FIELD_SCHEME_OCTETS] = AT(t_field_scheme_octets),
    [SW_CHECK_FIELD_PATH_OCTETS] = AT(t_field_path_octets),
    [SW_CHECK_FIELD_PATH_FORM] = AT(t_field_path_form),
    [SW_CHECK_FIELD_AUTHORITY_OCTETS] = AT(t_field_authority_octets),
    [SW_CHECK_FIELD_AUTHORITY_EMPTY] = AT(t_field_authority_empty),
    [SW_CHECK_FIELD_AUTHORITY_MISSING] = AT(t_field_authority_missing),
    [SW_CHECK_FIELD_HOST_OCTETS] = AT(t_field_host_octets),
    [SW_CHECK_FIELD_HOST_DIFFERS] = AT(t_field_host_differs),
    [SW_CHECK_FIELD_HOST_REPEATED] = AT(t_field_host_repeated),
    [SW_CHECK_FIELD_STATUS_SYNTAX] = AT(t_field_status_syntax),
    [SW_CHECK_FIELD_STATUS_101] = AT(t_field_status_101),
    [SW_CHECK_FIELD_PROTOCOL_OCTETS] = AT(t_field_protocol_octets),
    [SW_CHECK_FIELD_PROTOCOL_NOT_ENABLED] = AT(t_field_protocol_not_enabled),
    [SW_CHECK_FIELD_PROTOCOL_WITHOUT_CONNECT] = AT(t_field_protocol_without_connect),
    [SW_CHECK_FIELD_CONNECT_FORM] = AT(t_field_connect_form),
    [SW_CHECK_FIELD_CONTENT_LENGTH_SYNTAX] = AT(t_field_content_length_syntax),
    [SW_CHECK_FIELD_CONTENT_LENGTH_REPEATED] = AT(t_field_content_length_repeated),
    [SW_CHECK_FIELD_CONTENT_LENGTH_MISMATCH] = AT(t_field_content_length_mismatch),
    [SW_CHECK_FIELD_PROMISED_METHOD] = AT(t_field_promised_method),
    [SW_CHECK_FIELD_PROMISED_CONTENT] = AT(t_field_promised_content),
    [SW_CHECK_FRAME_TOO_LARGE] = AT(t_frame_too_large),
    [SW_CHECK_FRAME_DATA_STREAM_ID] = AT(t_frame_data_stream_id),
    [SW_CHECK_FRAME_DATA_LENGTH] = AT(t_frame_data_length),
    [SW_CHECK_FRAME_DATA_PADDING] = AT(t_frame_data_padding),
    [SW_CHECK_FRAME_HEADERS_STREAM_ID] = AT(t_frame_headers_stream_id),
    [SW_CHECK_FRAME_HEADERS_LENGTH] = AT(t_frame_headers_length),
    [SW_CHECK_FRAME_HEADERS_PADDING] = AT(t_frame_headers_padding),
    [SW_CHECK_FRAME_HEADERS_SELF_DEPENDENCY] = AT(t_frame_headers_self_dependency),
    [SW_CHECK_FRAME_PRIORITY_STREAM_ID] = AT(t_frame_priority_stream_id),
    [SW_CHECK_FRAME_RST_STREAM_STREAM_ID] = AT(t_frame_rst_stream_stream_id),
    [SW_CHECK_FRAME_RST_STREAM_LENGTH] = AT(t_frame_rst_stream_length),
    [SW_CHECK_FRAME_SETTINGS_STREAM_ID] = AT(t_frame_settings_stream_id),
    [SW_CHECK_FRAME_SETTINGS_LENGTH] = AT(t_frame_settings_length),
    [SW_CHECK_FRAME_SETTINGS_EMPTY] = AT(t_frame_settings_empty),
    [SW_CHECK_FRAME_PUSH_PROMISE_STREAM_ID] = AT(t_frame_push_promise_stream_id),
    [SW_CHECK_FRAME_PUSH_PROMISE_LENGTH] = AT(t_frame_push_promise_length),
    [SW_CHECK_FRAME_PUSH_PROMISE_PADDING] = AT(t_frame_push_promise_padding),
    [SW_CHECK_FRAME_PUSH_PROMISE_PROMISED_ZERO] = AT(t_frame_push_promise_promised_zero),
    [SW_CHECK_FRAME_PING_STREAM_ID] = AT(t_frame_ping_stream_id),
    [SW_CHECK_FRAME_PING_LENGTH] = AT(t_frame_ping_length),
    [SW_CHECK_FRAME_GOAWAY_STREAM_ID] = AT(t_frame_goaway_stream_id),
    [SW_CHECK_FRAME_GOAWAY_LENGTH] = AT(t_frame_goaway_length),
    [SW_CHECK_FRAME_WINDOW_UPDATE_LENGTH] = AT(t_frame_window_update_length),
    [SW_CHECK_FRAME_WINDOW_UPDATE_ZERO_INCREMENT] = AT(t_frame_window_update_zero_increment),
    [SW_CHECK_FRAME_ALTSVC_LENGTH] = AT(t_frame_altsvc_length),
    [SW_CHECK_FRAME_ALTSVC_NO_ORIGIN] = AT(t_frame_altsvc_no_origin),
    [SW_CHECK_FRAME_ALTSVC_TWO_ORIGINS] = AT(t_frame_altsvc_two_origins),
    [SW_CHECK_FRAME_ORIGIN_STREAM_ID] = AT(t_frame_origin_stream_id),
    [SW_CHECK_FRAME_ORIGIN_RESERVED_FLAGS] = AT(t_frame_origin_reserved_flags),
    [SW_CHECK_FRAME_ORIGIN_LENGTH] = AT(t_frame_origin_length),
    [SW_CHECK_FRAME_PRIORITY_UPDATE_STREAM_ID] = AT(t_frame_priority_update_stream_id),
    [SW_CHECK_FRAME_PRIORITY_UPDATE_LENGTH] = AT(t_frame_priority_update_length),
    [SW_CHECK_FRAME_PRIORITY_UPDATE_STREAM_ZERO] = AT(t_frame_priority_update_stream_zero),
    [SW_CHECK_FLOW_CONNECTION] = AT(t_flow_connection),
    [SW_CHECK_FLOW_STREAM] = AT(t_flow_stream),
    [SW_CHECK_FLOW_CONNECTION_OVERFLOW] = AT(t_flow_connection_overflow),
    [SW_CHECK_FLOW_INITIAL_WINDOW] = AT(t_flow_initial_window),
    [SW_CHECK_STREAM_AFTER_GOAWAY] = AT(t_stream_after_goaway),
    [SW_CHECK_PROMISE_ON_PUSHED] = AT(t_promise_on_pushed),
    [SW_CHECK_PROMISE_CROSSED_RESET] = AT(t_promise_crossed_reset),
    [SW_CHECK_PROMISE_UNWANTED] = AT(t_promise_unwanted),
    [SW_CHECK_PROMISE_BEYOND_LIMIT] = AT(t_promise_beyond_limit),
    [SW_CHECK_NO_MEMORY] = AT(t_no_memory),
    [SW_CHECK_TRANSPORT_CLOSED] = AT(t_transport_closed),
    [SW_CHECK_HPACK_INDEX_ZERO] = AT(t_hpack_index_zero),
    [SW_CHECK_HPACK_INDEX_RANGE] = AT(t_hpack_index_range),
    [SW_CHECK_HPACK_INTEGER] = AT(t_hpack_integer),
    [SW_CHECK_HPACK_HUFFMAN_EOS] = AT(t_hpack_huffman_eos),
    [SW_CHECK_HPACK_HUFFMAN_PADDING_LENGTH] = AT(t_hpack_huffman_padding_length),
    [SW_CHECK_HPACK_HUFFMAN_PADDING_BITS] = AT(t_hpack_huffman_padding_bits),
    [SW_CHECK_HPACK_TRUNCATED] = AT(t_hpack_truncated),
    [SW_CHECK_HPACK_SIZE_UPDATE_LIMIT] = AT(t_hpack_size_update_limit),
    [SW_CHECK_HPACK_SIZE_UPDATE_PLACE] = AT(t_hpack_size_update_place),
    [SW_CHECK_HPACK_SIZE_UPDATE_MISSING] = AT(t_hpack_size_update_missing),
    [SW_CHECK_CALL_UPGRADE_ROLE] = AT(t_call_upgrade_role),
    [SW_CHECK_CALL_UPGRADE_BASE64] = AT(t_call_upgrade_base64),
    [SW_CHECK_CALL_UPGRADE_LENGTH] = AT(t_call_upgrade_length),
    [SW_CHECK_CALL_UPGRADE_ROOM] = AT(t_call_upgrade_room),
};
/* clang-format on */

const char *
sw_explain_string(uint32_t offset)
{
    return (const char *)&texts + offset;
}

const struct sw_row *
sw_explain_cell(enum sw_machine machine, unsigned role, unsigned state, unsigned input)
{
    if ((unsigned)machine >= SW_MACHINE_COUNT || role > 1 || state >= machines[machine].states || input >= machines[machine].inputs)
        return &rows[0];
    size_t at = ((size_t)role * machines[machine].states + state) * machines[machine].inputs + input;
    return &rows[cells[machines[machine].first_cell + at]];
}

const struct sw_row *
sw_explain_check(enum sw_check check)
{
    if (check == SW_CHECK_NONE || (unsigned)check >= SW_CHECK_COUNT)
        return &rows[0];
    return &rows[352 + (size_t)check];
}

const char *
sw_check_name(enum sw_check check)
{
    return (unsigned)check < SW_CHECK_COUNT ? sw_explain_string(checks[check]) : "unknown";
}

const char *
sw_machine_name(unsigned machine)
{
    return machine < SW_MACHINE_COUNT ? sw_explain_string(machines[machine].name) : "unknown";
}

const char *
sw_machine_state_name(unsigned machine, unsigned state)
{
    if (machine >= SW_MACHINE_COUNT || state >= machines[machine].states)
        return "unknown";
    return sw_explain_string(names[machines[machine].first_state + state]);
}

const char *
sw_machine_input_name(unsigned machine, unsigned input)
{
    if (machine >= SW_MACHINE_COUNT || input >= machines[machine].inputs)
        return "unknown";
    return sw_explain_string(names[machines[machine].first_input + input]);
}

const char *
sw_machine_effect_name(unsigned machine, unsigned effect)
{
    if (machine < SW_MACHINE_COUNT && effect >= SW_EFFECT_FIRST_CHARGE && effect < SW_EFFECT_END)
        return sw_explain_string(charges[effect - SW_EFFECT_FIRST_CHARGE]);
    if (machine >= SW_MACHINE_COUNT || effect >= machines[machine].effects)
        return "unknown";
    return sw_explain_string(names[machines[machine].first_effect + effect]);
}

unsigned
sw_machine_state_count(unsigned machine)
{
    return machine < SW_MACHINE_COUNT ? machines[machine].states : 0;
}

unsigned
sw_machine_input_count(unsigned machine)
{
    return machine < SW_MACHINE_COUNT ? machines[machine].inputs : 0;
}

const char *
sw_verdict_name(unsigned verdict)
{
    if (verdict == SW_VERDICT_UNSET || verdict >= sizeof verdicts / sizeof verdicts[0])
        return "unknown";
    return sw_explain_string(verdicts[verdict]);
}
