package main

import (
	"encoding/binary"
	"fmt"
	"io"
)

// A message as gRPC frames it: an octet 0, a length in four octets, the message.
func message(content []byte) []byte {
	framed := make([]byte, 5+len(content))
	binary.BigEndian.PutUint32(framed[1:], uint32(len(content)))
	copy(framed[5:], content)
	return framed
}

// The message with this number: all its octets say the number.
func numbered(number, size int) []byte {
	content := make([]byte, size)
	for i := range content {
		content[i] = byte(number)
	}
	return message(content)
}

// Returns io.EOF where a message could begin and none does.
func readMessage(from io.Reader) ([]byte, error) {
	var head [5]byte
	if _, err := io.ReadFull(from, head[:]); err != nil {
		return nil, err
	}
	content := make([]byte, binary.BigEndian.Uint32(head[1:]))
	if _, err := io.ReadFull(from, content); err != nil {
		return nil, fmt.Errorf("a message is cut: %v", err)
	}
	return content, nil
}

// Reads a message that numbered() made.
func readNumbered(from io.Reader, number, size int) error {
	content, err := readMessage(from)
	if err != nil {
		return fmt.Errorf("message %d: %w", number, err)
	}
	if len(content) != size {
		return fmt.Errorf("message %d has %d octets", number, len(content))
	}
	for _, octet := range content {
		if octet != byte(number) {
			return fmt.Errorf("message %d is damaged", number)
		}
	}
	return nil
}

// Writes and flushes, so that each message is a DATA frame of its own.
type flusher struct {
	to    io.Writer
	flush func()
}

func (f flusher) Write(octets []byte) (int, error) {
	written, err := f.to.Write(octets)
	f.flush()
	return written, err
}
