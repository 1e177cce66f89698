package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"golang.org/x/net/http2"
	"golang.org/x/net/http2/h2c"
)

const service = "/interop.Peer/"

func page(w http.ResponseWriter, r *http.Request) {
	fmt.Fprint(w, "hello\n")
}

func echo(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(200)
	buffer := make([]byte, 64*1024)
	if r.ProtoMajor == 1 { // an HTTP/1.1 server of Go's reads no more once it has written
		content, _ := io.ReadAll(r.Body)
		w.Write(content)
		return
	}
	io.CopyBuffer(flusher{w, w.(http.Flusher).Flush}, struct{ io.Reader }{r.Body}, buffer)
}

func early(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(413)
}

// Streams end with a grpc-status in trailers.
func method(act func(io.Writer, io.Reader) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("content-type", "application/grpc")
		if r.ProtoMajor == 2 { // lighttpd makes fields of HTTP/1.1 trailers, with a stray CR
			w.Header().Set("trailer", "grpc-status")
		}
		status := "0"
		if err := act(flusher{w, w.(http.Flusher).Flush}, r.Body); err != nil {
			log.Printf("%s: %v", r.URL.Path, err)
			status = "13"
		}
		if r.ProtoMajor == 2 {
			w.Header().Set("grpc-status", status)
		}
	}
}

func down(w io.Writer, r io.Reader) error {
	var count, size int
	request, err := readMessage(r)
	if err != nil {
		return err
	}
	if _, err = fmt.Sscan(string(request), &count, &size); err != nil {
		return err
	}
	for i := 0; i < count; i++ {
		if _, err = w.Write(numbered(i, size)); err != nil {
			return err
		}
	}
	return nil
}

func up(w io.Writer, r io.Reader) error {
	count, octets := 0, 0
	for ; ; count++ {
		content, err := readMessage(r)
		if err == io.EOF {
			break
		} else if err != nil {
			return err
		}
		octets += len(content)
	}
	_, err := w.Write(message([]byte(fmt.Sprintf("%d %d", count, octets))))
	return err
}

func both(w io.Writer, r io.Reader) error {
	for {
		content, err := readMessage(r)
		if err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
		if _, err = w.Write(message(content)); err != nil {
			return err
		}
	}
}

func serve(port string, grant int) error {
	mux := http.NewServeMux()
	mux.HandleFunc("/page", page)
	mux.HandleFunc("/echo", echo)
	mux.HandleFunc("/early", early)
	mux.HandleFunc(service+"Down", method(down))
	mux.HandleFunc(service+"Up", method(up))
	mux.HandleFunc(service+"Both", method(both))

	h2 := &http2.Server{MaxUploadBufferPerStream: int32(grant)}
	server := &http.Server{Handler: h2c.NewHandler(mux, h2), ErrorLog: log.New(os.Stderr, "", 0)}
	if err := http2.ConfigureServer(server, h2); err != nil { // so that Shutdown() says GOAWAY
		return err
	}
	listener, err := net.Listen("tcp", "127.0.0.1:"+port)
	if err != nil {
		return err
	}
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, syscall.SIGTERM)
	go server.Serve(listener)
	<-stop
	patience, done := context.WithTimeout(context.Background(), 15*time.Second)
	defer done()
	server.Shutdown(patience)
	time.Sleep(10 * time.Second) // Shutdown() does not know the connections that h2c took over; whoever started us ends us
	return nil
}
