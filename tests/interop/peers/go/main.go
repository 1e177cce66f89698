// Go's net/http with golang.org/x/net/http2: a server, and a client whose actions are the cells of the matrix.
//
//	peer serve PORT GRANT
//	peer [-h1] ACTION PORT COUNT SIZE
package main

import (
	"bufio"
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"strconv"

	"golang.org/x/net/http2"
)

type client struct {
	http.Client
	base        string
	count, size int
	upload      int64 // octets of content that nobody wants
}

func newClient(port string, h1 bool) *client {
	c := &client{base: "http://127.0.0.1:" + port, upload: 8 << 20}
	if h1 { // what the sockets hold: a write that fails can hide an early response over HTTP/1.1
		c.upload = 32 << 10
	} else {
		c.Transport = &http2.Transport{AllowHTTP: true, DialTLS: func(network, address string, _ *tls.Config) (net.Conn, error) {
			return net.Dial(network, address)
		}}
	}
	return c
}

func (c *client) post(ctx context.Context, path string, content io.Reader) (*http.Response, error) {
	request, err := http.NewRequestWithContext(ctx, "POST", c.base+path, content)
	if err != nil {
		return nil, err
	}
	request.Header.Set("content-type", "application/grpc")
	request.Header.Set("te", "trailers")
	response, err := c.Do(request)
	if err == nil && response.StatusCode != 200 {
		return nil, fmt.Errorf("status %d", response.StatusCode)
	}
	return response, err
}

// The end of a stream: nothing but trailers.
func finish(response *http.Response) error {
	rest, err := io.ReadAll(response.Body)
	if err != nil || len(rest) > 0 {
		return fmt.Errorf("%d octets too many: %v", len(rest), err)
	}
	status := response.Trailer.Get("grpc-status")
	if status == "" {
		fmt.Println("no trailers")
	} else if status != "0" {
		return fmt.Errorf("grpc-status %s", status)
	}
	return nil
}

func (c *client) get() error {
	response, err := c.Get(c.base + "/page")
	if err != nil {
		return err
	}
	text, err := io.ReadAll(response.Body)
	if err != nil || string(text) != "hello\n" {
		return fmt.Errorf("the page was %q: %v", text, err)
	}
	return nil
}

func (c *client) echo() error {
	content := make([]byte, 1<<20)
	for i := range content {
		content[i] = byte(i*7 + i>>8*13)
	}
	response, err := c.post(context.Background(), "/echo", bytes.NewReader(content))
	if err != nil {
		return err
	}
	got, err := io.ReadAll(response.Body)
	if err != nil || !bytes.Equal(got, content) {
		return fmt.Errorf("the echo differs: %d octets: %v", len(got), err)
	}
	return nil
}

func (c *client) startDown(ctx context.Context, count, size int) (*http.Response, error) {
	return c.post(ctx, "/interop.Peer/Down", bytes.NewReader(message([]byte(fmt.Sprintf("%d %d", count, size)))))
}

func (c *client) receive(response *http.Response, first int) error {
	for i := first; i < c.count; i++ {
		if err := readNumbered(response.Body, i, c.size); err != nil {
			return err
		}
	}
	return finish(response)
}

func (c *client) down() error {
	response, err := c.startDown(context.Background(), c.count, c.size)
	if err != nil {
		return err
	}
	return c.receive(response, 0)
}

func (c *client) up() error {
	content, feed := io.Pipe()
	go func() {
		for i := 0; i < c.count; i++ {
			feed.Write(numbered(i, c.size))
		}
		feed.Close()
	}()
	response, err := c.post(context.Background(), "/interop.Peer/Up", content)
	if err != nil {
		return err
	}
	text, err := readMessage(response.Body)
	if wanted := fmt.Sprintf("%d %d", c.count, c.count*c.size); err != nil || string(text) != wanted {
		return fmt.Errorf("the response was %q: %v", text, err)
	}
	return finish(response)
}

func (c *client) both() error {
	content, feed := io.Pipe()
	echoed := make(chan bool, 1)
	go func() {
		defer feed.Close()
		for i := 0; i < c.count; i++ {
			if _, err := feed.Write(numbered(i, c.size)); err != nil {
				return
			}
			<-echoed
		}
	}()
	response, err := c.post(context.Background(), "/interop.Peer/Both", content)
	if err != nil {
		return err
	}
	for i := 0; i < c.count; i++ {
		if err := readNumbered(response.Body, i, c.size); err != nil {
			return err
		}
		echoed <- true
	}
	return finish(response)
}

func (c *client) cancels() error {
	for i := 0; i < c.count; i++ {
		ctx, cancel := context.WithCancel(context.Background())
		response, err := c.startDown(ctx, 1000000, 200)
		if err == nil {
			err = readNumbered(response.Body, 0, 200)
		}
		cancel()
		if err != nil {
			return fmt.Errorf("request %d: %w", i, err)
		}
		response.Body.Close()
	}
	c.count, c.size = 10, 200
	return c.down()
}

func (c *client) early() error {
	response, err := c.Post(c.base+"/early", "application/octet-stream", io.LimitReader(zeros{}, c.upload))
	if err != nil {
		return err
	}
	if response.StatusCode != 413 {
		return fmt.Errorf("status %d", response.StatusCode)
	}
	response.Body.Close()
	c.count, c.size = 10, 200
	return c.down()
}

type zeros struct{}

func (zeros) Read(to []byte) (int, error) { return len(to), nil }

func (c *client) middle() error {
	response, err := c.startDown(context.Background(), c.count, c.size)
	if err != nil {
		return err
	}
	for i := 0; i < 10; i++ {
		if err := readNumbered(response.Body, i, c.size); err != nil {
			return err
		}
	}
	fmt.Println("middle")
	if _, err := bufio.NewReader(os.Stdin).ReadString('\n'); err != nil {
		return err
	}
	return c.receive(response, 10)
}

func act(words []string) error {
	if len(words) == 3 && words[0] == "serve" {
		grant, _ := strconv.Atoi(words[2])
		return serve(words[1], grant)
	}
	h1 := len(words) > 0 && words[0] == "-h1"
	if h1 {
		words = words[1:]
	}
	if len(words) != 4 {
		return errors.New("usage: peer serve PORT GRANT, or peer [-h1] ACTION PORT COUNT SIZE")
	}
	c := newClient(words[1], h1)
	c.count, _ = strconv.Atoi(words[2])
	c.size, _ = strconv.Atoi(words[3])
	actions := map[string]func() error{"get": c.get, "echo": c.echo, "down": c.down, "up": c.up, "both": c.both,
		"cancels": c.cancels, "early": c.early, "middle": c.middle}
	return actions[words[0]]()
}

func main() {
	if err := act(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
