/* What a frame may be by itself, and the report of what it is not. */
#include "explain.h"
#include "frames/engine.h"
#include "machines.h"

enum { OCTET_LENGTH = 0, OCTET_FLAGS = 4, OCTET_STREAM_ID = 5 };

static struct sw_frame_wrong
fails(enum sw_check check, const char *field, uint32_t octet)
{
    return (struct sw_frame_wrong){.check = check, .field = field, .octet = octet};
}

static struct sw_frame_wrong
raises(enum sw_machine machine, int input, const char *field, uint32_t octet)
{
    return (struct sw_frame_wrong){.machine = (int)machine, .input = input, .field = field, .octet = octet};
}

/* A check of the header, or where it has none, the length that the machine of streams has an input for. */
static struct sw_frame_wrong
header_fault(const struct sw_frame_header *header, uint32_t max_frame_size)
{
    const struct sw_frame_rule *rule = sw_frame_rule_of(header->type);
    const enum sw_check check = sw_frame_fault(header, max_frame_size);
    if (check == SW_CHECK_NONE)
        return raises(SW_MACHINE_STREAM, rule->length_input, "length", OCTET_LENGTH);
    if (check == (enum sw_check)rule->stream_id_check)
        return fails(check, "stream_id", OCTET_STREAM_ID);
    return fails(check, "length", OCTET_LENGTH);
}

struct sw_frame_wrong
sw_frame_judge_header(const struct sw_frame_header *header, uint32_t max_frame_size)
{
    const struct sw_layout *layout = sw_layout_of(header->type);
    if (!sw_frame_fits(header, sw_frame_rule_of(header->type), max_frame_size))
        return header_fault(header, max_frame_size);
    if (header->stream_id == 0 && layout->nonzero_input != SW_HEADER_BLOCK_INPUT_COUNT)
        return raises(SW_MACHINE_HEADER_BLOCK, layout->nonzero_input, "stream_id", OCTET_STREAM_ID);
    if ((header->flags & layout->reserved_flags) != 0)
        return fails((enum sw_check)layout->reserved_check, "flags", OCTET_FLAGS);
    return (struct sw_frame_wrong){.field = NULL};
}

struct sw_frame_wrong
sw_frame_judge_numbers(const struct sw_frame_header *header, const struct sw_layout *layout, const struct sw_frame_numbers *numbers)
{
    const struct sw_layout_wrong *row = &sw_layout_wrongs[layout->wrong];
    const uint8_t stream = header->stream_id != 0 ? SW_STREAM_ID_NONZERO : SW_STREAM_ID_ZERO;
    for (const struct sw_layout_wrong *end = row + layout->wrongs; row != end; row++) {
        const uint32_t number = numbers->number[row->field];
        const uint32_t value = row->value == SW_LAYOUT_STREAM_ID ? header->stream_id : row->value;
        if ((row->flag != 0 && (header->flags & row->flag) == 0) || (row->stream & stream) == 0)
            continue;
        if (row->above ? number > value : number == value)
            return fails((enum sw_check)row->check, sw_layout_fields_of(layout)[row->field].name, numbers->octet[row->field]);
    }
    return (struct sw_frame_wrong){.field = NULL};
}

struct sw_frame_wrong
sw_frame_judge_entries(uint8_t type, sw_octets entries)
{
    const uint8_t *begin = entries.octets;
    sw_frame_entry entry;
    while (sw_frame_next_entry(type, &entries, &entry))
        ;
    if (entries.length == 0)
        return (struct sw_frame_wrong){.field = NULL};
    return fails((enum sw_check)sw_frame_rule_of(type)->length_check, sw_layout_fields_of(sw_layout_of(type))->name,
                 SW_FRAME_HEADER_LENGTH + (uint32_t)(entries.octets - begin));
}

/* The first state in which the input is an error says which: it is a frame by itself, and in no state. */
static const struct sw_cell *
cell_of(enum sw_machine machine, unsigned input, const struct sw_row **row)
{
    for (unsigned state = 0;; state++) {
        const struct sw_cell *cell = sw_machine_cells(machine, SW_ROLE_SERVER, state) + input;
        *row = sw_explain_cell(machine, SW_ROLE_SERVER, state, input);
        if (cell->verdict == SW_VERDICT_CONN_ERROR || cell->verdict == SW_VERDICT_STREAM_ERROR)
            return cell;
    }
}

enum sw_status
sw_frame_report(struct sw_frame_wrong wrong, sw_frame_error *error)
{
    if (wrong.field == NULL)
        return SW_STATUS_OK;
    if (error == NULL)
        return SW_STATUS_FRAME;
    const struct sw_row *row = sw_explain_check(wrong.check);
    const struct sw_cell *cell = &sw_check_cells[wrong.check];
    const char *rule = sw_check_name(wrong.check);
    if (wrong.check == SW_CHECK_NONE) {
        cell = cell_of((enum sw_machine)wrong.machine, (unsigned)wrong.input, &row);
        rule = sw_machine_input_name((unsigned)wrong.machine, (unsigned)wrong.input);
    }
    *error = (sw_frame_error){
        .octet = wrong.octet,
        .field = wrong.field,
        .error = cell->verdict == SW_VERDICT_IGNORE ? SW_ERROR_NO_ERROR : (enum sw_error)cell->code,
        .ignored = cell->verdict == SW_VERDICT_IGNORE,
        .rule = rule,
        .cite = sw_explain_string(row->cite),
        .where = sw_explain_string(row->where),
        .why = sw_explain_string(row->why),
    };
    return SW_STATUS_FRAME;
}
